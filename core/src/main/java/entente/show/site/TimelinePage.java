package entente.show.site;

import entente.keep.store.EventTimes;
import entente.show.Names;
import entente.show.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Events in the course of time, and the way to fewer or other days. */
public final class TimelinePage {
  private final Timeline timeline;
  private final EventTimes.Extent whole;
  private final Names names;
  private final Here here;

  /**
   * A page of that timeline.
   *
   * @param whole how much there is of the same question on all days
   */
  public TimelinePage(Timeline timeline, EventTimes.Extent whole, Names names, Here here) {
    this.timeline = timeline;
    this.whole = whole;
    this.names = names;
    this.here = here;
  }

  /**
   * {@return the page}
   *
   * @param listed the first of the events that are in view
   * @param types that events of the ledger have
   * @param statuses that events can have
   */
  public Page of(Listed listed, Collection<String> types, List<String> statuses) {
    Html form = ListPages.eventForm(types, statuses, here);
    Html picture =
        TimelineDrawing.of(timeline, names, asking(here.path(), Optional.empty()), this::narrowed)
            .orElseGet(() ->
                Tag.named("p")
                    .css("lead")
                    .of(
                        timeline.extent().events() == 0
                            ? "No event is so."
                            : "Of none of these events a day is known."));
    Html main = Html.all(form, extent(), ways(), picture, list(listed), two());
    return Page.of("Timeline", main, "csv", "parquet", "json").with("timeline");
  }

  private Html extent() {
    EventTimes.Extent extent = timeline.extent();
    List<Object> parts = new ArrayList<>();
    parts.add(Tag.named("strong").of(Words.count(extent.events(), "event")));
    timeline.days().ifPresent(days -> parts.add(" from " + words(days)));
    parts.add(
        extent.contradicted() == 0
            ? "; on none of them reports contradict one another."
            : String.format(
                Locale.UK, "; on %,d reports contradict one another.", extent.contradicted()));
    if (extent.dateless() > 0) {
      parts.add(
          String.format(
              Locale.UK,
              " Of %,d no day is known; %s not in the picture.",
              extent.dateless(),
              extent.dateless() == 1 ? "it is" : "they are"));
    }
    parts.add(" An event stands on its first day.");
    return Tag.named("p").css("extent").with("role", "status").of(parts.toArray());
  }

  private static String words(Days days) {
    return days.length() == 1
        ? Wording.of(days.first()) + " alone"
        : Wording.of(days.first()) + " to " + Wording.of(days.last());
  }

  private String narrowed(Days days) {
    return asking(here.path(), Optional.of(days));
  }

  private String asking(String path, Optional<Days> days) {
    Map<String, String> values = new LinkedHashMap<>(here.asked());
    values.remove("offset");
    values.remove("limit");
    values.remove("step");
    values.remove("from");
    values.remove("to");
    days.ifPresent(each -> {
      values.put("from", each.first().toString());
      values.put("to", each.last().toString());
    });
    return Address.asking(path, values);
  }

  /** Links to days before and after, more and fewer; what a pointer does by brushing. */
  private Html ways() {
    if (timeline.days().isEmpty() || whole.first().isEmpty() || whole.last().isEmpty()) {
      return Html.NONE;
    }
    Days days = timeline.days().get();
    LocalDate first = whole.first().get();
    LocalDate last = whole.last().get();
    List<Html> links = new ArrayList<>();
    if (first.isBefore(days.first())) {
      links.add(way("← Earlier", days.earlier()));
    }
    if (last.isAfter(days.last())) {
      links.add(way("Later →", days.later()));
    }
    if (days.length() > 2) {
      links.add(way("Narrower", days.narrower()));
    }
    if (first.isBefore(days.first()) || last.isAfter(days.last())) {
      links.add(way("Wider", days.wider()));
      links.add(Tag.link(asking(here.path(), Optional.empty())).of("All days"));
    }
    bulk(days).ifPresent(links::add);
    return Tag.named("nav").css("ways").with("aria-label", "Days to show").around(links);
  }

  private Html way(String words, Days days) {
    return Tag.link(narrowed(days)).with("title", words(days)).of(words);
  }

  /** A few days far from the others make a picture in which nothing can be seen. */
  private Optional<Html> bulk(Days days) {
    if (timeline.extent().low().isEmpty() || timeline.extent().high().isEmpty()) {
      return Optional.empty();
    }
    Days most = new Days(timeline.extent().low().get(), timeline.extent().high().get());
    return most.length() * 2 > days.length()
        ? Optional.empty()
        : Optional.of(Tag.link(narrowed(most)).of("Where nine tenths of them lie: " + words(most)));
  }

  private Html list(Listed listed) {
    if (listed.rows().rows().isEmpty()) {
      return Html.NONE;
    }
    Map<String, String> same = new LinkedHashMap<>(here.asked());
    same.remove("step");
    same.putIfAbsent("sort", "day");
    return Words.section(
        "in-view",
        "In view",
        Tag.named("p").css("soft").of(listed.extent("event")),
        Listing.EVENTS.of(listed.rows(), new Cells(new Words(names)), "Events in view"),
        Tag.named("p").of(Tag.link(Address.asking("/events", same)).of("All of them as a list")));
  }

  /** The way to what is between two states. */
  private static Html two() {
    return Words.section(
        "two",
        "Two states",
        Tag.named("form")
            .leading("action", "/pair")
            .css("asking")
            .with("aria-label", "Two states")
            .of(
                field("one", "One", "KAZ or Kazakhstan"),
                field("other", "The other", "RUS or Russia"),
                Tag.named("p").css("doing").of(Tag.named("button").of("Show the two"))));
  }

  private static Html field(String name, String label, String example) {
    return Tag.named("label")
        .of(
            Tag.named("span").of(label),
            Tag.named("input")
                .with("name", name)
                .with("placeholder", example)
                .with("maxlength", "60")
                .with("required", "")
                .with("autocomplete", "off")
                .of());
  }
}
