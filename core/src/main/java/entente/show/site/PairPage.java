package entente.show.site;

import entente.event.Actor;
import entente.keep.event.Lane;
import entente.keep.store.Table;
import entente.show.Names;
import entente.show.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two actors: what each does to the other, what ties them, what both belong to. */
public final class PairPage {
  private final Pair pair;
  private final Names names;
  private final String one;
  private final String other;

  /** A page of those two. */
  public PairPage(Pair pair, Names names) {
    this.pair = pair;
    this.names = names;
    this.one = names.ofPlace(pair.one());
    this.other = names.ofPlace(pair.other());
  }

  /**
   * {@return the page}
   *
   * @param timeline events in which both play a part
   */
  public Page of(Timeline timeline) {
    Cells cells = new Cells(new Words(names));
    Html main =
        Html.all(
            head(timeline.extent().events()),
            counts(),
            course(timeline),
            ties(),
            memberships(),
            forecast(),
            rows("contradicted", "Where reports contradict", pair.contradicted(), cells),
            rows("events", "Latest events", pair.events(), cells),
            statements(cells));
    return Page.of(one + " and " + other, main, "csv", "parquet", "json").with("timeline");
  }

  /** Foreseeing takes a while and comes when the rest is there. */
  private Html forecast() {
    if (!Actor.of(pair.one()).isState()) {
      return Html.NONE;
    }
    String path =
        Address.asking(Address.state(pair.one()) + "/forecast", Map.of("with", pair.other()));
    return Words.section(
        "forecast",
        "What comes next between them",
        Tag.named("div")
            .leading("data-part", path)
            .of(Tag.named("p").of(Tag.link(path).of("What is foreseen, and why"))));
  }

  private Html head(long events) {
    List<Html> links = new ArrayList<>();
    for (String code : List.of(pair.one(), pair.other())) {
      if (Actor.of(code).isState()) {
        links.add(Tag.link(Address.state(code)).of(names.ofPlace(code) + " alone"));
      }
    }
    links.add(
        Tag.link(Address.pair(/* one= */ pair.other(), /* other= */ pair.one()))
            .of("The two the other way round"));
    links.add(Tag.link(asking("/events")).of("All events of both"));
    links.add(
        Tag.link(Address.asking("/network", Map.of("actor", pair.one())))
            .of("The network around " + one));
    return Html.all(
        Tag.named("p")
            .css("lead")
            .of(
                events == 0
                    ? "The ledger holds no event in which both play a part."
                    : "The ledger holds "
                        + Words.count(events, "event")
                        + " in which both play a part, whatever their sectors."),
        Tag.named("nav").css("ways").with("aria-label", "The two").around(links));
  }

  private String asking(String path) {
    return Address.asking(path, both());
  }

  private Map<String, String> both() {
    Map<String, String> values = new java.util.LinkedHashMap<>();
    values.put("actor", pair.one());
    values.put("other", pair.other());
    return values;
  }

  private Html counts() {
    Map<Lane, Map<String, Counted>> byLane = new TreeMap<>();
    for (List<@Nullable Object> row : pair.counts().rows()) {
      byLane
          .computeIfAbsent(Lane.parse(String.valueOf(row.get(2))), any -> new TreeMap<>())
          .put(String.valueOf(row.get(0)), new Counted(number(row.get(3)), number(row.get(4))));
    }
    if (byLane.isEmpty()) {
      return Html.NONE;
    }
    List<Html> rows = new ArrayList<>();
    byLane.forEach((lane, counted) -> rows.add(row(TimelineBars.named(lane), lane, counted)));
    rows.add(total(byLane));
    List<Html> heads = new ArrayList<>();
    heads.add(head(Html.text("act")));
    heads.add(head(directed(one, other)));
    heads.add(head(directed(other, one)));
    heads.add(head(Html.text("together, or in other parts")));
    return Words.section(
        "acts",
        "What the one does to the other",
        Tag.named("div")
            .css("wide")
            .of(
                Tag.named("table")
                    .css("acts")
                    .of(
                        Tag.named("caption").css("unseen").of("Events by act and direction"),
                        Tag.named("thead").of(Tag.named("tr").around(heads)),
                        Tag.named("tbody").around(rows))),
        Tag.named("p")
            .css("soft")
            .of(
                "Events of every standing. One in which each acts on the other is counted both"
                    + " ways."));
  }

  private record Counted(long events, long contradicted) {
    Counted and(Counted more) {
      return new Counted(events + more.events, contradicted + more.contradicted);
    }
  }

  private static long number(@Nullable Object cell) {
    return cell instanceof Number number ? number.longValue() : 0;
  }

  private static Html head(Html words) {
    return Tag.named("th").with("scope", "col").of(words);
  }

  private static Html directed(String from, String to) {
    return Words.toward(Html.text(from), Html.text(to));
  }

  private Html row(String name, Lane lane, Map<String, Counted> counted) {
    return Tag.named("tr")
        .of(
            Tag.named("th")
                .with("scope", "row")
                .of(
                    Tag.named("span").css("swatch").with("data-lane", lane.word()).of(),
                    " " + name),
            cells(counted));
  }

  private Html total(Map<Lane, Map<String, Counted>> byLane) {
    Map<String, Counted> all = new TreeMap<>();
    byLane
        .values()
        .forEach(each -> each.forEach((source, some) -> all.merge(source, some, Counted::and)));
    return Tag.named("tr")
        .css("total")
        .of(Tag.named("th").with("scope", "row").of("all"), cells(all));
  }

  private Html cells(Map<String, Counted> counted) {
    return Html.all(
        cell(one + " toward " + other, counted.get(pair.one())),
        cell(other + " toward " + one, counted.get(pair.other())),
        cell("together, or in other parts", counted.get("")));
  }

  private static Html cell(String label, @Nullable Counted counted) {
    Tag cell = Tag.named("td").with("data-label", label);
    if (counted == null) {
      return cell.css("soft").of("none");
    }
    String number = String.format(Locale.UK, "%,d", counted.events());
    return counted.contradicted() == 0
        ? cell.of(number)
        : cell.of(
            number + ", ",
            Tag.named("span")
                .css("tag disputed")
                .of("reports contradict on " + counted.contradicted()));
  }

  private Html course(Timeline timeline) {
    return TimelineDrawing.of(timeline, names, asking("/timeline"), this::narrowed)
        .map(figure ->
            Words.section(
                "course",
                "In the course of time",
                figure,
                Tag.named("p")
                    .of(
                        Tag.link(asking("/timeline")).of("Open it as a timeline"),
                        dateless(timeline.extent().dateless()))))
        .orElse(Html.NONE);
  }

  private static String dateless(long events) {
    return events == 0
        ? "."
        : String.format(
            Locale.UK,
            ". Of %,d no day is known; %s not in it.",
            events,
            events == 1 ? "it is" : "they are");
  }

  private String narrowed(Days days) {
    Map<String, String> values = both();
    values.put("from", days.first().toString());
    values.put("to", days.last().toString());
    return Address.asking("/timeline", values);
  }

  private Html ties() {
    Html inside =
        pair.ties().rows().isEmpty()
            ? Tag.named("p").css("soft").of("None in the ledger.")
            : Listing.TIES_IN_BRIEF.of(pair.ties(), new Cells(new Words(names)), "Standing ties");
    return Words.section("ties", "Standing ties", inside);
  }

  private Html memberships() {
    if (pair.memberships().isEmpty()) {
      return Html.NONE;
    }
    Map<Boolean, List<Pair.Shared>> byLikeness =
        pair.memberships().stream()
            .collect(
                Collectors.partitioningBy(
                    each -> each.one().equals("member") && each.other().equals("member")));
    List<Html> facts = new ArrayList<>();
    if (!byLikeness.getOrDefault(true, List.of()).isEmpty()) {
      facts.add(
          Words.fact(
              "both are members of",
              byLikeness.getOrDefault(true, List.of()).stream()
                  .map(each -> names.ofPlace(each.organisation()))
                  .collect(Collectors.joining(", "))));
    }
    byLikeness
        .getOrDefault(false, List.of())
        .forEach(each ->
            facts.add(
                Words.fact(
                    names.ofPlace(each.organisation()),
                    one + ": " + each.one() + "; " + other + ": " + each.other())));
    return Words.section(
        "memberships",
        "Organisations in which both stand",
        Tag.named("p")
            .css("soft")
            .of("On " + Wording.of(pair.day()) + ", by the table that the program brings along."),
        Tag.named("dl").css("facts").around(facts));
  }

  private Html rows(String id, String heading, Table rows, Cells cells) {
    if (rows.rows().isEmpty()) {
      return Html.NONE;
    }
    Map<String, String> all = both();
    all.put("sort", "-day");
    if (id.equals("contradicted")) {
      all.put("contradicted", "true");
    }
    return Words.section(
        id,
        heading,
        Listing.EVENTS.of(rows, cells, heading),
        Tag.named("p")
            .of(Tag.link(Address.asking("/events", all)).of("All of them, latest first")));
  }

  private Html statements(Cells cells) {
    return pair.statements().rows().isEmpty()
        ? Html.NONE
        : Words.section(
            "statements",
            "Latest statements that name both",
            Listing.STATEMENTS.of(pair.statements(), cells, "Latest statements"));
  }
}
