package entente.read.opinion;

import entente.event.Span;
import entente.read.actor.ActorFinder;
import entente.read.actor.ActorTable;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.parse.Token;
import entente.read.text.Block;
import entente.read.text.Sentence;
import entente.read.text.TextSplitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts in which every name of the table of actors is replaced by one of three, the same for all:
 * one for who does it, one for the other, one for everybody else. Common nouns ("troops") stay.
 */
public final class Unnamed {
  private static final Names SOURCE = new Names("Italy", "Italian", "Italians", "Rossi");
  private static final Names TARGET = new Names("Spain", "Spanish", "Spaniards", "Garcia");
  private static final Names OTHERS = new Names("Norway", "Norwegian", "Norwegians", "Hansen");

  private final ActorFinder finder;

  /** What stands for a state, its adjective, its people and a person. */
  private record Names(String state, String adjective, String people, String person) {
    String of(Mention mention, List<Token> words) {
      String common =
          words.stream()
              .map(Token::form)
              .filter(form -> Character.isLowerCase(form.codePointAt(0)) && words.size() > 1)
              .collect(Collectors.joining(" "));
      if (!common.isEmpty()) {
        // The table may know "Turkish parliament" as one name and "Greek parliament" as two.
        return adjective + " " + common;
      }
      return switch (mention.kind()) {
        case DEMONYM -> words.getLast().form().endsWith("s") ? people : adjective;
        case PERSON -> person;
        case STATE,
            CAPITAL,
            PLACE,
            REGION,
            SEAT,
            ORGANISATION,
            BLOC,
            GROUP,
            MEDIUM,
            COMPANY,
            AGENT ->
            state;
      };
    }
  }

  /** By the names of that table. */
  public Unnamed(ActorTable table) {
    this.finder = new ActorFinder(table);
  }

  /**
   * {@return the text without its names}
   *
   * @param sources where in the text those stand who do it
   * @param targets where the others stand
   */
  public String of(String text, List<Span> sources, List<Span> targets) {
    StringBuilder masked = new StringBuilder();
    int at = 0;
    for (Block block : TextSplitter.blocks(text)) {
      for (Sentence sentence : block.sentences()) {
        for (Mention mention : finder.names(sentence.tokens(), Optional.empty())) {
          Span span = span(sentence.tokens(), mention);
          if (mention.kind() == NameKind.AGENT || span.begin() < at) {
            continue;
          }
          masked.append(text, at, span.begin());
          masked.append(
              names(span, sources, targets)
                  .of(mention, sentence.tokens().subList(mention.first(), mention.last() + 1)));
          at = span.end();
        }
      }
    }
    return masked.append(text.substring(at)).toString();
  }

  private static Names names(Span span, List<Span> sources, List<Span> targets) {
    if (sources.stream().anyMatch(span::overlaps)) {
      return SOURCE;
    }
    return targets.stream().anyMatch(span::overlaps) ? TARGET : OTHERS;
  }

  private static Span span(List<Token> tokens, Mention mention) {
    return tokens.get(mention.first()).span().cover(tokens.get(mention.last()).span());
  }
}
