package entente.read.code;

import entente.event.Span;
import entente.read.actor.ActorFinder;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.parse.Function;
import entente.read.parse.Parser;
import entente.read.parse.Token;
import entente.read.parse.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows the parser one and the same name for every state, capital, nationality and person, so that
 * the tree cannot depend on whose name stands there: swap two states in a text and the trees are
 * the same. A name of several words goes to the parser as one word and comes back as a compound.
 */
final class NeutralNames {
  private final Parser parser;
  private final ActorFinder finder;

  NeutralNames(Parser parser, ActorFinder finder) {
    this.parser = parser;
    this.finder = finder;
  }

  Tree parse(List<Token> sentence, Optional<LocalDate> day) {
    List<Mention> names =
        finder.names(sentence, day).stream().filter(NeutralNames::isShown).toList();
    if (names.isEmpty()) {
      return parser.parse(sentence);
    }
    List<Token> shown = new ArrayList<>();
    // For each word shown, the last word of the sentence that it stands for.
    List<Integer> origin = new ArrayList<>();
    int at = 0;
    for (Mention name : names) {
      int first = withArticle(sentence, name);
      for (; at < first; at++) {
        shown.add(shownAfterName(sentence, at, names));
        origin.add(at);
      }
      Span span = sentence.get(first).span().cover(sentence.get(name.last()).span());
      shown.add(new Token(mask(name, sentence.get(name.last()).form()), span));
      origin.add(name.last());
      at = name.last() + 1;
    }
    for (; at < sentence.size(); at++) {
      shown.add(shownAfterName(sentence, at, names));
      origin.add(at);
    }
    return unmasked(sentence, parser.parse(shown), origin);
  }

  /** "the United States" and "Russia" are one word each: the article is the name's. */
  private static int withArticle(List<Token> sentence, Mention name) {
    int before = name.first() - 1;
    return name.kind() == NameKind.STATE
            && before >= 0
            && sentence.get(before).form().equalsIgnoreCase("the")
        ? before
        : name.first();
  }

  /** The mark of possession after a name in "s" is shown as after any other name. */
  private static Token shownAfterName(List<Token> sentence, int at, List<Mention> names) {
    Token token = sentence.get(at);
    return token.form().equals("'") && names.stream().anyMatch(name -> name.last() == at - 1)
        ? new Token("'s", token.span())
        : token;
  }

  private static boolean isShown(Mention name) {
    return name.affix().isEmpty()
        && switch (name.kind()) {
          case STATE, DEMONYM, CAPITAL, PERSON -> true;
          case PLACE, REGION, SEAT, ORGANISATION, BLOC, GROUP, MEDIUM, COMPANY, AGENT -> false;
        };
  }

  private static String mask(Mention name, String lastForm) {
    return switch (name.kind()) {
      case STATE -> "Italy";
      case DEMONYM -> lastForm.endsWith("s") ? "Italians" : "Italian";
      case CAPITAL -> "Rome";
      default -> "Johnson";
    };
  }

  private static Tree unmasked(List<Token> sentence, Tree tree, List<Integer> origin) {
    int size = sentence.size();
    String[] lemmas = new String[size];
    String[] tags = new String[size];
    Integer[] heads = new Integer[size];
    Function[] functions = new Function[size];
    int from = 0;
    for (int i = 0; i < tree.size(); i++) {
      int word = origin.get(i);
      int head = tree.heads().get(i);
      for (int part = from; part < word; part++) {
        lemmas[part] = sentence.get(part).form().toLowerCase(java.util.Locale.ROOT);
        boolean article = lemmas[part].equals("the");
        tags[part] = article ? "DT" : "NNP";
        heads[part] = word;
        functions[part] = article ? Function.DETERMINER : Function.COMPOUND;
      }
      boolean masked = !tree.tokens().get(i).form().equals(sentence.get(word).form());
      lemmas[word] =
          masked
              ? sentence.get(word).form().toLowerCase(java.util.Locale.ROOT)
              : tree.lemmas().get(i);
      tags[word] = tree.tags().get(i);
      heads[word] = head < 0 ? -1 : origin.get(head);
      functions[word] = tree.functions().get(i);
      from = word + 1;
    }
    return new Tree(sentence, List.of(lemmas), List.of(tags), List.of(heads), List.of(functions));
  }
}
