package entente.score;

import entente.read.SentenceTrace;
import entente.score.CodedStatement.Part;
import entente.score.Pairing.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** In what a coded statement differs from the gold one of its type, in plain words. */
final class Differences {
  private Differences() {}

  /**
   * {@return what is wrong with its actors, one line each; none where they are the gold's}
   *
   * @param isRead whether it is known how the article was read
   * @param traces of the sentences that the gold's evidence stands in
   */
  static List<String> ofActors(Pair pair, boolean isRead, List<SentenceTrace> traces) {
    List<Part> lacking = difference(pair.gold().parts(), pair.system().parts());
    List<Part> besides = difference(pair.system().parts(), pair.gold().parts());
    List<String> details = new ArrayList<>();
    for (Part part : lacking) {
      String instead =
          besides.stream()
              .filter(each -> each.actor().equals(part.actor()))
              .map(each -> each.role().word())
              .collect(Collectors.joining(", "));
      details.add(
          part.role().word()
              + " "
              + part.actor()
              + (instead.isEmpty()
                  ? " is missing" + why(pair, part, isRead, traces)
                  : " went into the role " + instead));
    }
    for (Part part : besides) {
      if (lacking.stream().noneMatch(each -> each.actor().equals(part.actor()))) {
        details.add(part.role().word() + " " + part.actor() + " is not in the gold");
      }
    }
    return details;
  }

  private static String why(Pair pair, Part part, boolean isRead, List<SentenceTrace> traces) {
    if (pair.system().parts().stream().anyMatch(each -> each.actor().equals(part.actor()))) {
      return ": it has another role only";
    }
    if (!isRead) {
      return "";
    }
    boolean named =
        traces.stream()
            .flatMap(trace -> trace.mentions().stream())
            .flatMap(mention -> mention.actors().stream())
            .anyMatch(code -> code.equals(part.actor()) || code.startsWith(part.actor() + "."));
    return named
        ? ": it was found in the sentence, but given no role"
        : ": no mention of it was found in the sentence";
  }

  private static List<Part> difference(Set<Part> one, Set<Part> other) {
    return one.stream()
        .filter(part -> !other.contains(part))
        .sorted(Comparator.comparing(Part::role).thenComparing(Part::actor))
        .toList();
  }

  /** {@return what is wrong with its standing, one line each; none where it is the gold's} */
  static List<String> ofStanding(Pair pair) {
    CodedStatement gold = pair.gold();
    CodedStatement system = pair.system();
    List<String> details = new ArrayList<>();
    if (!Figures.sameTellers(pair)) {
      details.add("attribution: " + told(gold) + ", coded as " + told(system));
    }
    if (!Figures.sameModality(pair)) {
      details.add("modality: " + gold.modality().word() + ", coded as " + system.modality().word());
    }
    if (!Figures.sameFactuality(pair)) {
      details.add(
          "factuality: " + gold.factuality().value() + ", coded as " + system.factuality().value());
    }
    return details;
  }

  private static String told(CodedStatement statement) {
    return statement.sources().isEmpty()
        ? "the author"
        : statement.sources().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", citing "));
  }
}
