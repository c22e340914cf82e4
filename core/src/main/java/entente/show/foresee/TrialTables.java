package entente.show.foresee;

import entente.foresee.chance.ChanceTrial;
import entente.foresee.evaluate.Ranks;
import entente.keep.store.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How good forecasts were, as tables. */
public final class TrialTables {
  private TrialTables() {}

  /** {@return one row with the figures of ranks} */
  public static Table of(Ranks ranks, String protocol, String set) {
    double[] hits = ranks.hits();
    List<@Nullable Object> row =
        Arrays.asList(
            set,
            protocol,
            (long) ranks.count(),
            round(ranks.reciprocal()),
            round(hits[0]),
            round(hits[1]),
            round(hits[2]));
    return new Table(
        List.of("set", "protocol", "questions", "mrr", "hits_1", "hits_3", "hits_10"),
        List.of(row));
  }

  private static double round(double figure) {
    return Math.rint(figure * 1e4) / 1e4;
  }

  /** {@return a row for each tenth of the probability} */
  public static Table of(ChanceTrial trial) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int tenth = 0; tenth < trial.tenths().size(); tenth++) {
      ChanceTrial.Tenth each = trial.tenths().get(tenth);
      boolean any = each.count() > 0;
      rows.add(
          Arrays.asList(
              10 * tenth + "-" + 10 * (tenth + 1) + " %",
              Math.round(each.count()),
              any ? (Double) round(each.said()) : null,
              any ? (Double) round(each.came()) : null));
    }
    return new Table(List.of("probability", "forecasts", "said", "came"), rows);
  }

  /** {@return the scores in a sentence} */
  public static String summary(ChanceTrial trial) {
    return String.format(
        Locale.ROOT,
        "Brier score %.5f; of the base rate %.5f, of persistence %.5f. %.0f forecasts within %d days,"
            + " made on %d days; %.0f came.",
        trial.brier(),
        trial.baseBrier(),
        trial.persistenceBrier(),
        trial.count(),
        trial.within(),
        trial.days(),
        trial.came());
  }
}
