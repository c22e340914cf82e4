package entente.show.cli;

import entente.keep.store.Table;
import entente.measure.Interval;
import entente.measure.Measured;
import entente.measure.portfolio.Alliances;
import entente.measure.portfolio.Comparison;
import entente.measure.portfolio.Votes;
import entente.measure.similarity.Measure;
import entente.measure.similarity.Similarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comparisons as tables: whole for machines, brief for readers. */
final class SimilarTables {
  private static final List<String> WHOLE =
      List.of(
          "one",
          "other",
          "from",
          "to",
          "measure",
          "value",
          "error",
          "low",
          "high",
          "n",
          "missing",
          "left_out");

  private SimilarTables() {}

  /** A comparison of the years from the first to the last. */
  record Dated(int from, int to, Comparison comparison) {}

  /** {@return a row for each measure of each comparison} */
  static Table whole(List<Dated> all) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Dated dated : all) {
      Comparison comparison = dated.comparison;
      for (Similarity similarity : comparison.measures()) {
        Optional<Interval> interval = similarity.interval();
        rows.add(
            Arrays.asList(
                comparison.one(),
                comparison.other(),
                (long) dated.from,
                (long) dated.to,
                similarity.measure().label(),
                figure(similarity.value()),
                figure(similarity.error()),
                interval.map(Interval::low).orElse(null),
                interval.map(Interval::high).orElse(null),
                similarity.n(),
                reason(similarity),
                String.join("; ", comparison.leftOut())));
      }
    }
    return new Table(WHOLE, rows);
  }

  /** {@return a card of two: a row for each measure} */
  static Table card(Comparison comparison) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Similarity similarity : comparison.measures()) {
      rows.add(figures(similarity.measure().label(), similarity));
    }
    return new Table(List.of("measure", "value", "error", "low", "high", "n", "missing"), rows);
  }

  /** {@return a series: a row for each measure and year} */
  static Table series(List<Dated> all) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    int measures = all.isEmpty() ? 0 : all.getFirst().comparison.measures().size();
    for (int i = 0; i < measures; i++) {
      for (Dated dated : all) {
        Similarity similarity = dated.comparison.measures().get(i);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(similarity.measure().label());
        row.addAll(figures(Integer.toString(dated.from), similarity));
        rows.add(row);
      }
    }
    return new Table(
        List.of("measure", "year", "value", "error", "low", "high", "n", "missing"), rows);
  }

  private static List<@Nullable Object> figures(String head, Similarity similarity) {
    Optional<Interval> interval = similarity.interval();
    return Arrays.asList(
        head,
        round(figure(similarity.value())),
        round(figure(similarity.error())),
        round(interval.map(Interval::low).orElse(null)),
        round(interval.map(Interval::high).orElse(null)),
        similarity.n(),
        reason(similarity));
  }

  /** {@return each state with each, a block of rows for each measure} */
  static Table matrix(List<String> states, List<Measure> measures, List<Dated> all) {
    List<String> columns = new ArrayList<>(List.of("measure", "state"));
    columns.addAll(states);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      for (String state : states) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(measures.get(i).label());
        row.add(state);
        for (String other : states) {
          row.add(state.equals(other) ? null : round(between(all, state, other, i)));
        }
        rows.add(row);
      }
    }
    return new Table(columns, rows);
  }

  private static @Nullable Double between(List<Dated> all, String one, String other, int measure) {
    for (Dated dated : all) {
      Comparison comparison = dated.comparison;
      if ((comparison.one().equals(one) && comparison.other().equals(other))
          || (comparison.one().equals(other) && comparison.other().equals(one))) {
        return figure(comparison.measures().get(measure).value());
      }
    }
    return null;
  }

  /** {@return the roll calls on which two do not vote the same} */
  static Table differences(Votes votes, String one, String other) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Votes.Difference each : votes.differences(one, other)) {
      rows.add(
          Arrays.asList(
              each.rollCall().day().toString(),
              each.rollCall().resolution().orElse(null),
              each.one().word(),
              each.other().word(),
              (long) each.rollCall().id(),
              each.rollCall().title().or(() -> each.rollCall().description()).orElse(null)));
    }
    return new Table(List.of("day", "resolution", one, other, "roll_call", "title"), rows);
  }

  /** {@return the states to which two are not tied the same} */
  static Table differences(Alliances alliances, String one, String other) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Alliances.Difference each : alliances.differences(one, other)) {
      rows.add(Arrays.asList(each.state(), each.one(), each.other()));
    }
    return new Table(List.of("partner", one, other), rows);
  }

  private static @Nullable Double figure(Measured measured) {
    return measured instanceof Measured.Value(double figure) ? (Double) figure : null;
  }

  private static @Nullable String reason(Similarity similarity) {
    return similarity.value() instanceof Measured.Missing(String why)
        ? why
        : similarity.error() instanceof Measured.Missing(String why) ? "no error: " + why : null;
  }

  private static @Nullable Double round(@Nullable Double figure) {
    return figure == null ? null : Math.rint(figure * 1e4) / 1e4 + 0.0;
  }
}
