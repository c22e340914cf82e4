package entente.show.cli;

import entente.show.Wording;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * A line on the terminal that tells how far a long run has come, at what rate, and how long yet.
 */
final class Progress {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE = Duration.ofMillis(150).toNanos();
  private static final int BAR = 24;

  private final PrintStream err;
  private final boolean shown;
  private final OptionalLong total;
  private final LongSupplier clock;
  private final long begin;
  private long last;
  private int written;

  /**
   * @param shown whether a person sees it
   * @param total the number of articles that are expected, where it can be told
   * @param clock nanoseconds
   */
  Progress(PrintStream err, boolean shown, OptionalLong total, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.total = total;
    this.clock = clock;
    this.begin = clock.getAsLong();
    this.last = begin;
  }

  /** Shows where the run is; seldom enough not to slow it. */
  void show(Tally tally) {
    long now = clock.getAsLong();
    if (!shown || now - begin < PATIENCE || now - last < PAUSE) {
      return;
    }
    last = now;
    clear();
    String line = line(tally, Math.max(1, now - begin));
    err.print(line);
    err.flush();
    written = line.length();
  }

  /** Wipes the line, so that results can be written in its place. */
  void clear() {
    if (written > 0) {
      err.print("\r" + " ".repeat(written) + "\r");
      err.flush();
      written = 0;
    }
  }

  private String line(Tally tally, long nanos) {
    long done = tally.inputs();
    double rate = tally.sentences() * 1e9 / nanos;
    String told =
        String.format(
            Locale.UK,
            "%s, %s, %,.0f a second",
            Wording.count(tally.articles(), "article"),
            Wording.count(tally.sentences(), "sentence"),
            rate);
    if (total.isEmpty() || total.getAsLong() < done || done == 0) {
      return told;
    }
    long all = total.getAsLong();
    int full = (int) (BAR * done / all);
    Duration left = Duration.ofNanos((long) (nanos * ((double) (all - done) / done)));
    return "%s%s %3d%%  %s, %s left"
        .formatted("█".repeat(full), "░".repeat(BAR - full), 100 * done / all, told, words(left));
  }

  private static String words(Duration left) {
    return left.toMinutes() > 0
        ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
        : left.toSeconds() + " s";
  }
}
