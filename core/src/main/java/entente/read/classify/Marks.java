package entente.read.classify;

import entente.event.Actor;
import entente.event.Span;
import entente.read.MarkedActor;
import entente.read.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the marked words stand in a text, and whom they name.
 *
 * @param sources the words of those who do it
 * @param targets the words of the others
 */
record Marks(List<MarkedActor> sources, List<MarkedActor> targets) {
  /** {@return the marks of a question; words that are not in its text are passed over} */
  static Marks of(Question question) {
    return new Marks(
        marks(question.text(), question.sources(), "SOURCE"),
        marks(question.text(), question.targets(), "TARGET"));
  }

  private static List<MarkedActor> marks(String text, List<String> words, String name) {
    List<MarkedActor> marks = new ArrayList<>();
    for (String each : words) {
      find(text, each.strip())
          .ifPresent(
              span -> marks.add(new MarkedActor(span, Actor.of(name + "-" + (marks.size() + 1)))));
    }
    return marks;
  }

  /** The words as they stand, else in any case. */
  private static Optional<Span> find(String text, String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int at = text.indexOf(words);
    if (at < 0) {
      at = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
    }
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }

  List<MarkedActor> all() {
    List<MarkedActor> all = new ArrayList<>(sources);
    all.addAll(targets);
    return all;
  }

  /** {@return the codes that stand for the marked words in a reading} */
  static Set<String> codes(List<MarkedActor> marks, Reading reading) {
    Set<String> codes = new LinkedHashSet<>();
    for (MarkedActor mark : marks) {
      codes.add(mark.actor().code());
      reading.sentences().stream()
          .flatMap(sentence -> sentence.mentions().stream())
          .filter(mention -> mark.words().overlaps(mention.span()))
          .flatMap(mention -> mention.actors().stream())
          .forEach(code -> codes.add(Actor.parse(code).code()));
    }
    return codes;
  }
}
