package entente.keep.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Adds up what speaks for and against, each with its words. */
final class Reasons {
  private final List<String> words = new ArrayList<>();
  private double sum;

  /** Adds a reason; one without weight is not worth a word. */
  void add(double weight, String reason) {
    double rounded = Math.round(weight * 100) / 100.0;
    if (rounded != 0) {
      sum += rounded;
      words.add(String.format(Locale.ROOT, "%+.2f %s", rounded, reason));
    }
  }

  Link link() {
    return new Link(Math.round(sum * 100) / 100.0, words);
  }
}
