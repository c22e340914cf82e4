package entente.show.serve;

import entente.keep.event.Lane;
import entente.keep.event.Step;
import entente.keep.store.EventTimes;
import entente.keep.store.Filter;
import entente.keep.store.Table;
import entente.keep.store.View;
import entente.show.site.Days;
import entente.show.site.Frame;
import entente.show.site.Listed;
import entente.show.site.Timeline;
import entente.show.site.TimelinePage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/** Answers with events in the course of time. */
final class Timelines {
  /** More are not shown one by one. */
  private static final int MOST_SINGLE = 300;

  private static final int LISTED = 50;
  private static final int MOST_LISTED = 500;

  private Timelines() {}

  static Answer timeline(Asked asked) {
    Optional<Step> step = asked.query().value("step").map(Timelines::step);
    Query query = asked.query().without("step");
    Filter filter = Filters.of(View.EVENTS, query, OptionalInt.of(LISTED), MOST_LISTED);
    Timeline timeline = of(asked, query, filter, step, asked.form() == Form.HTML);
    return switch (asked.form()) {
      case CSV, PARQUET -> Lists.table(asked.form(), timeline.periods());
      case JSON -> Documents.answer(document(timeline));
      case HTML -> page(asked, query, filter, timeline);
      case SVG, PNG -> throw Unanswered.noDrawing();
    };
  }

  private static Step step(String word) {
    return Step.of(word)
        .orElseThrow(() ->
            Unanswered.mistake(
                "There is no step '"
                    + word
                    + "'; there are "
                    + String.join(", ", Arrays.stream(Step.values()).map(Step::word).toList())
                    + "."));
  }

  /** {@return the timeline of events in which both play a part} */
  static Timeline ofTwo(Asked asked, Query query) {
    Filter filter = Filters.of(View.EVENTS, query, OptionalInt.of(LISTED), MOST_LISTED);
    return of(asked, query, filter, Optional.empty(), true);
  }

  private static Timeline of(
      Asked asked, Query query, Filter filter, Optional<Step> step, boolean single) {
    EventTimes times = asked.queries().times(filter);
    EventTimes.Extent extent = times.extent();
    Timeline.Asked between = new Timeline.Asked(filter.from(), filter.to());
    Optional<Days> days = Timeline.days(extent, between);
    Step taken =
        step.or(() -> days.map(each -> Step.of(each.first(), each.last()))).orElse(Step.MONTH);
    Table none = new Table(List.of(), List.of());
    boolean few = single && step.isEmpty() && extent.events() <= MOST_SINGLE;
    Query first = query.with("sort", "day").without("offset").without("limit");
    return new Timeline(
        extent,
        between,
        taken,
        times.periods(taken),
        few
            ? asked
                .queries()
                .run(
                    View.EVENTS,
                    Filters.of(View.EVENTS, first, OptionalInt.of(MOST_SINGLE), MOST_SINGLE))
            : none);
  }

  private static Answer page(Asked asked, Query query, Filter filter, Timeline timeline) {
    Query byDay = query.value("sort").isPresent() ? query : query.with("sort", "day");
    Filter list = Filters.of(View.EVENTS, byDay, OptionalInt.of(LISTED), MOST_LISTED);
    Listed listed =
        new Listed(
            Lists.run(asked.queries(), View.EVENTS, list),
            timeline.extent().events(),
            filter.offset(),
            filter.limit().orElse(LISTED));
    EventTimes.Extent whole =
        filter.from().isEmpty() && filter.to().isEmpty()
            ? timeline.extent()
            : asked
                .queries()
                .times(
                    Filters.of(
                        View.EVENTS,
                        query.without("from").without("to"),
                        OptionalInt.of(LISTED),
                        MOST_LISTED))
                .extent();
    return Answer.of(
        Answer.HTML,
        Frame.of(
            new TimelinePage(timeline, whole, asked.names(), asked.here())
                .of(
                    listed,
                    asked.queries().eventTypes().stream().sorted().toList(),
                    View.EVENTS.standings()),
            asked.here()));
  }

  private static ObjectNode document(Timeline timeline) {
    ObjectNode document = Documents.empty();
    document.put("events", timeline.extent().events());
    document.put("contradicted", timeline.extent().contradicted());
    document.put("dateless", timeline.extent().dateless());
    document.put("first", timeline.extent().first().map(Object::toString).orElse(null));
    document.put("last", timeline.extent().last().map(Object::toString).orElse(null));
    document.put("step", timeline.step().word());
    Arrays.stream(Lane.values()).map(Lane::word).forEach(document.putArray("lanes")::add);
    document.set("rows", Documents.rows(timeline.periods()));
    return document;
  }
}
