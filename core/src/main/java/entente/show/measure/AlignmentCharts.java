package entente.show.measure;

import entente.measure.Interval;
import entente.measure.Outcome;
import entente.measure.align.AlignmentCard;
import entente.measure.align.PoleCard;
import entente.show.Wording;
import entente.show.plot.Axis;
import entente.show.plot.Chart;
import entente.show.plot.Heading;
import entente.show.plot.IntervalChart;
import entente.show.plot.Point;
import entente.show.plot.Row;
import entente.show.plot.Scale;
import entente.show.plot.Series;
import entente.show.plot.SeriesChart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Alignment as charts. */
public final class AlignmentCharts {
  private static final String BANDS = "Bands are intervals of 90 %.";
  private static final String WHISKERS = "Whiskers are intervals of 90 %.";

  private AlignmentCharts() {}

  /** {@return the shares and the commitments of a card, pole by pole} */
  public static Chart of(AlignmentCard card) {
    List<Row> rows = new ArrayList<>();
    for (PoleCard each : card.poles()) {
      String pole = each.pole().name();
      rows.add(row(pole, "events, share", each.events().share(), each.events().cooperation()));
      rows.add(
          row(
              pole,
              "events, cooperation",
              each.events().net(),
              each.events().cooperation() + each.events().conflict()));
      rows.add(
          Row.of(
              pole, "commitments", each.commitments().share(), each.commitments().kinds().size()));
    }
    return new IntervalChart(
        new Heading(
            "%s: alignment on %s".formatted(card.state(), card.day()),
            "Share of its cooperation that is with the pole; share of its acts with the pole that"
                + " are cooperation; share of kinds of commitment in force. "
                + WHISKERS,
            "Entente, half-life of %.0f days, %s."
                .formatted(
                    card.kernel().halfLife(),
                    Wording.count(
                        card.poles().stream()
                            .mapToInt(each -> each.events().outlets())
                            .max()
                            .orElse(0),
                        "outlet"))),
        Axis.of("share", Scale.SHARE),
        rows);
  }

  private static Row row(String group, String name, Outcome<Interval> reading, long n) {
    return switch (reading) {
      case Outcome.Found<Interval>(Interval interval) -> Row.of(group, name, interval, n);
      case Outcome.Missing<Interval>(String reason) -> Row.missing(group, name, reason);
    };
  }

  /** {@return the shares in the course of time} */
  public static Chart of(List<AlignmentTable.Row> rows, double halfLife) {
    Map<String, List<Point>> points = new LinkedHashMap<>();
    boolean several = rows.stream().map(AlignmentTable.Row::state).distinct().count() > 1;
    for (AlignmentTable.Row row : rows) {
      String name = several ? row.state() + " " + row.events().pole() : row.events().pole();
      Optional<Interval> figure =
          row.events().share() instanceof Outcome.Found<Interval>(Interval interval)
              ? Optional.of(interval)
              : Optional.empty();
      points
          .computeIfAbsent(name, each -> new ArrayList<>())
          .add(new Point(row.events().day(), figure));
    }
    String states =
        String.join(", ", rows.stream().map(AlignmentTable.Row::state).distinct().toList());
    return SeriesChart.of(
        new Heading(
            states + ": with which pole it cooperates",
            "Share of all acts of cooperation with a pole. " + BANDS,
            "Entente, half-life of %.0f days.".formatted(halfLife)),
        Axis.of("share of cooperation", Scale.SHARE),
        points.entrySet().stream()
            .map(each -> new Series(each.getKey(), each.getValue()))
            .toList());
  }
}
