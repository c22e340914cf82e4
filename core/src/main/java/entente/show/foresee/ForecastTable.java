package entente.show.foresee;

import entente.foresee.explain.Foreseen;
import entente.foresee.explain.Reason;
import entente.foresee.graph.EventGraph;
import entente.keep.store.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is foreseen as a table. */
public final class ForecastTable {
  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "source",
          "type",
          "target",
          "probability",
          "expected",
          "as_of",
          "within_days",
          "reason",
          "points",
          "rule_right",
          "rule_times",
          "events");

  private ForecastTable() {}

  /**
   * A row.
   *
   * @param foreseen what may come
   * @param reasons what speaks for it, the weightiest first
   */
  public record Row(Foreseen foreseen, List<Reason> reasons) {
    public Row {
      reasons = List.copyOf(reasons);
    }
  }

  /** {@return a row for each, with the weightiest reason for it} */
  public static Table of(
      List<Row> rows, EventGraph graph, ReasonWords words, String asOf, int within) {
    List<List<@Nullable Object>> cells = new ArrayList<>();
    for (Row row : rows) {
      Foreseen foreseen = row.foreseen();
      Reason first =
          row.reasons().stream().filter(each -> each.points() > 0).findFirst().orElse(null);
      cells.add(
          Arrays.asList(
              cells.size() + 1L,
              graph.actors().name(foreseen.event().source()),
              graph.types().get(foreseen.event().type()),
              graph.actors().name(foreseen.event().target()),
              foreseen.chance(),
              foreseen.expected(),
              asOf,
              (long) within,
              first == null ? null : words.of(foreseen.event(), first),
              first == null ? null : (Object) first.points(),
              first == null ? null : (Object) first.right(),
              first == null ? null : (Object) first.times(),
              first == null ? null : ids(graph, first)));
    }
    return new Table(COLUMNS, cells);
  }

  private static String ids(EventGraph graph, Reason reason) {
    return reason.facts().stream()
        .map(graph::id)
        .filter(id -> !id.isEmpty())
        .collect(Collectors.joining(";"));
  }
}
