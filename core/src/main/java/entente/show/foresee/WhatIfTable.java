package entente.show.foresee;

import entente.foresee.graph.EventGraph;
import entente.foresee.scenario.Shift;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a scenario changes, as a table. */
public final class WhatIfTable {
  /** A measure (forecast, share, net, commitments), of whom toward whom, before and after. */
  public static final List<String> COLUMNS =
      List.of("measure", "source", "type", "target", "before", "after", "reason");

  private final EventGraph graph;
  private final ReasonWords before;
  private final ReasonWords after;

  /**
   * Rows in these words.
   *
   * @param graph with the changes
   * @param before words for the events as they are
   * @param after words for the events with the changes
   */
  public WhatIfTable(EventGraph graph, ReasonWords before, ReasonWords after) {
    this.graph = graph;
    this.before = before;
    this.after = after;
  }

  /** {@return what a rule says that moved} */
  public String words(Shift shift, Shift.Moved moved) {
    return moved.isGone()
        ? "no longer: " + before.of(shift.event(), moved.reason())
        : after.of(shift.event(), moved.reason());
  }

  /** {@return the event of which it speaks} */
  public String event(Shift shift) {
    return after.event(shift.event());
  }

  /** {@return the row of a forecast, with the rule that moved most} */
  public List<@Nullable Object> row(Shift shift) {
    return Arrays.asList(
        "forecast",
        graph.actors().name(shift.event().source()),
        graph.types().get(shift.event().type()),
        graph.actors().name(shift.event().target()),
        shift.before(),
        shift.after(),
        shift.reasons().stream().findFirst().map(moved -> words(shift, moved)).orElse(null));
  }
}
