package entente.show.measure;

import entente.measure.channel.Chance;
import entente.measure.channel.Window;
import entente.show.Wording;
import java.util.Locale;
import java.util.Optional;

/** Plain words for hops of channels, the same wherever people read them. */
public final class HopWords {
  /** Of events and ties: a letter and twelve digits; a statement's has sixteen and no letter. */
  private static final int CLAIM = 13;

  private HopWords() {}

  /** {@return what the id of a claim stands for: {@code tie}, {@code event}, {@code statement}} */
  public static String kind(String claim) {
    if (claim.startsWith("t")) {
      return "tie";
    }
    return claim.startsWith("e") && claim.length() == CLAIM ? "event" : "statement";
  }

  /** {@return a chance with its interval, where it was drawn and not computed} */
  public static String of(Chance chance) {
    return chance.isExact()
        ? String.format(Locale.ROOT, "%.2f", chance.estimate())
        : String.format(
            Locale.ROOT,
            "%.2f [%.2f, %.2f]",
            chance.estimate(),
            chance.figure().low(),
            chance.figure().high());
  }

  /** {@return when it can be taken, such as {@code since 5 March 2024}} */
  public static String days(Window window) {
    Optional<String> first = window.first().map(Wording::of);
    Optional<String> last = window.last().map(Wording::of);
    if (first.isEmpty() && last.isEmpty()) {
      return window.lasting() ? "holds, since when is not told" : "day unknown";
    }
    if (first.equals(last)) {
      return first.orElseThrow();
    }
    String from = first.map(each -> (window.lasting() ? "since " : "from ") + each).orElse("");
    String to = last.map(each -> (first.isEmpty() ? "by " : "to ") + each).orElse("");
    return (from + " " + to).strip();
  }
}
