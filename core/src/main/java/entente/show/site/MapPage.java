package entente.show.site;

import entente.keep.store.Exercise;
import entente.measure.pole.Pole;
import entente.show.Names;
import entente.show.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The map's page: its controls and its figures as tables; the script draws the map itself. */
public final class MapPage {
  private static final int MOST_LISTED = 60;
  private static final Map<String, String> VIEWS = views();

  private final LedgerMap map;
  private final Pole pole;
  private final int place;
  private final LocalDate day;
  private final Names names;
  private final Words words;
  private final Here here;

  private MapPage(LedgerMap map, Pole pole, int place, Names names, Here here) {
    this.map = map;
    this.pole = pole;
    this.place = place;
    this.day = map.days().get(place);
    this.names = names;
    this.words = new Words(names);
    this.here = here;
  }

  private static Map<String, String> views() {
    Map<String, String> views = new LinkedHashMap<>();
    views.put("ledger", "Where the ledger's states are");
    views.put("eurasia", "Eurasia");
    views.put("world", "The world");
    return views;
  }

  /** {@return the words for views that can be asked for} */
  public static List<String> viewNames() {
    return List.copyOf(VIEWS.keySet());
  }

  /**
   * {@return the page}
   *
   * @param pole toward which states are coloured
   * @param place which of the map's days
   * @param outlines what the map is drawn with
   */
  public static Page of(
      LedgerMap map, Pole pole, int place, Maps.Outlines outlines, Names names, Here here) {
    return new MapPage(map, pole, place, names, here).page(outlines);
  }

  private Page page(Maps.Outlines outlines) {
    Html main =
        Html.all(
            lead(),
            form(),
            figure(),
            about(outlines),
            Words.section("figures", "Figures", table()),
            Words.section("marks", "Bases and exercises", marks()),
            Words.section("ties", "Ties", ties()));
    return Page.of("Map: alignment toward " + pole.label(), main, "csv", "parquet", "json")
        .with("map", "d3");
  }

  private Html lead() {
    return Tag.named("p")
        .css("lead")
        .of(
            "How much of each state's cooperation with all poles was with ",
            Tag.named("span").with("data-map", "label").of(pole.label()),
            ", by the events of this ledger up to ",
            Tag.named("span").with("data-map", "day").of(Wording.of(day)),
            ".");
  }

  private Html form() {
    return Tag.named("form")
        .leading("action", "/map")
        .css("asking")
        .with("data-map", "form")
        .of(
            field("pole", "toward", select("pole", poles(), pole.name())),
            field("view", "part of the world", select("view", VIEWS, view())),
            field(
                "day",
                "day",
                Tag.named("input")
                    .with("id", "day")
                    .with("name", "day")
                    .with("type", "date")
                    .with("min", map.days().getFirst().toString())
                    .with("max", map.days().getLast().toString())
                    .with("value", day.toString())
                    .of()),
            Tag.named("div").css("doing").of(Tag.named("button").of("Show")));
  }

  private String view() {
    String asked = here.value("view");
    return asked.isEmpty() ? "ledger" : asked;
  }

  private Map<String, String> poles() {
    Map<String, String> poles = new LinkedHashMap<>();
    map.poles().forEach(each -> poles.put(each.name(), each.label()));
    return poles;
  }

  private static Html field(String id, String label, Html control) {
    return Tag.named("label").with("for", id).of(Tag.named("span").of(label), control);
  }

  private static Html select(String name, Map<String, String> choices, String chosen) {
    List<Html> options = new ArrayList<>();
    choices.forEach((value, label) -> {
      Tag option = Tag.named("option").with("value", value);
      options.add((value.equals(chosen) ? option.with("selected", "") : option).of(label));
    });
    return Tag.named("select").with("id", name).with("name", name).around(options);
  }

  /** Empty; without the script there is nothing to see in it, and it takes no room. */
  private Html figure() {
    return Tag.named("figure")
        .css("map")
        .with("data-picture", "map")
        .with("data-pole", pole.name())
        .with("data-day", day.toString())
        .with("data-view", view())
        .with("data-off", here.value("off"))
        .with("aria-label", "Map of states, coloured by alignment")
        .of();
  }

  private static Html about(Maps.Outlines outlines) {
    String borders =
        outlines
            .file()
            .map(file -> "Borders are as the file " + file + " draws them.")
            .orElse(
                "Borders are as Natural Earth draws them: by who holds the land in practice, not by"
                    + " who has a right to it.");
    return Tag.named("details")
        .css("about")
        .of(
            Tag.named("summary").of("How to read it, and whose borders these are"),
            Tag.named("p")
                .of(
                    "A colour is the share of a state's cooperation, as on its own page. Lines over"
                        + " the colour say that little is known: thin ones where the interval of 90 %"
                        + " is wider than 0.3, thick ones where it is wider than 0.6. Hatched grey:"
                        + " no figure. Exercises stay for a year. What is known only by its state"
                        + " stands in that state's middle."),
            Tag.named("p")
                .of(
                    borders
                        + " Several are disputed, such as those of Crimea, Kosovo, Abkhazia, South"
                        + " Ossetia, Taiwan, Western Sahara, Kashmir, Palestine and Cyprus; this"
                        + " program takes no side. To have others drawn, give a GeoJSON file of your"
                        + " own: ",
                    Tag.named("code").of("entente serve --outlines FILE"),
                    "."));
  }

  private Html table() {
    List<Html> rows =
        map.toward(pole).stream()
            .flatMap(course -> course.figures().get(place).map(each -> row(course, each)).stream())
            .sorted(Comparator.comparingDouble(row -> -row.share()))
            .map(Row::html)
            .toList();
    Html leader =
        Tag.named("p")
            .css("soft")
            .of(
                "Each figure stands with its interval of 90 %; states of which too little is known have"
                    + " no line. ",
                Tag.named("span").with("data-map", "leader").of(names.ofPlace(pole.leader())),
                " leads the pole and has no figure of its own.");
    return Html.all(
        leader,
        Tag.named("div")
            .css("wide")
            .of(
                Tag.named("table")
                    .css("map-figures")
                    .of(
                        Tag.named("caption").css("unseen").of("Alignment of states on that day"),
                        Tag.named("thead")
                            .of(
                                Tag.named("tr")
                                    .of(
                                        head("state"),
                                        head("share of its cooperation"),
                                        head("acts of cooperation"),
                                        head("acts of conflict"))),
                        Tag.named("tbody").around(rows))));
  }

  private record Row(double share, Html html) {}

  private Row row(Course course, Course.Figure figure) {
    return new Row(
        figure.share().estimate(),
        Tag.named("tr")
            .with("data-state", course.state())
            .of(
                Tag.named("th")
                    .with("scope", "row")
                    .of(Tag.link(Address.state(course.state())).of(names.ofPlace(course.state()))),
                cell("share", Html.text(Wording.of(figure.share()))),
                cell("cooperation", Html.text(String.valueOf(figure.cooperation()))),
                cell("conflict", Html.text(String.valueOf(figure.conflict())))));
  }

  private static Html head(String name) {
    return Tag.named("th").with("scope", "col").of(name);
  }

  private static Html cell(String label, Html inside) {
    return Tag.named("td").with("data-label", label).of(inside);
  }

  private Html marks() {
    List<Html> items = new ArrayList<>();
    map.arcs().stream()
        .filter(each -> each.type().equals(Arc.BASE) && each.holds(day))
        .forEach(each -> items.add(base(each)));
    map.exercises(day).forEach(each -> items.add(exercise(each)));
    return list(
        items, "No base is told to be there on that day, and no exercise of the year before.");
  }

  private Html base(Arc base) {
    return Tag.named("li")
        .of(
            "▲ base: ",
            words.actors(base.source()),
            " in ",
            words.actors(base.target()),
            Html.text(", " + base.state()),
            told(base));
  }

  private Html exercise(Exercise exercise) {
    String label = exercise.label().isBlank() ? "exercise" : Cells.shortened(exercise.label());
    return Tag.named("li")
        .of(
            "✚ " + exercise.day().map(Wording::of).orElse("") + ": ",
            Tag.link(Address.event(exercise.id())).of(label),
            exercise.actors().isEmpty()
                ? Html.NONE
                : Html.all(Html.text(" · "), words.actors(String.join(";", exercise.actors()))),
            Html.text(
                exercise
                    .placeName()
                    .or(() -> exercise.place().map(names::ofPlace))
                    .map(where -> " · " + where)
                    .orElse("")),
            Html.text(exercise.status().equals("reported") ? "" : " · " + exercise.status()));
  }

  private Html ties() {
    List<Html> items = map.arcs().stream().filter(each -> each.holds(day)).map(this::tie).toList();
    return list(items, "No tie is told to hold on that day.");
  }

  private Html tie(Arc arc) {
    String by =
        arc.instruments().isEmpty() ? "" : " (" + String.join(", ", arc.instruments()) + ")";
    return Tag.named("li")
        .of(
            arc.type() + by + ": ",
            Words.toward(words.actors(arc.source()), words.actors(arc.target())),
            ", " + arc.state() + arc.since().map(since -> ", since " + since).orElse(""),
            told(arc));
  }

  private static Html told(Arc arc) {
    return arc.address().isEmpty()
        ? Html.NONE
        : Html.all(Html.text(" · "), Tag.link(arc.address()).of("what says so"));
  }

  private static Html list(List<Html> items, String none) {
    if (items.isEmpty()) {
      return Tag.named("p").css("soft").of(none);
    }
    Optional<Html> more =
        items.size() <= MOST_LISTED
            ? Optional.empty()
            : Optional.of(
                Tag.named("p").css("soft").of("and %d more".formatted(items.size() - MOST_LISTED)));
    return Html.all(
        Tag.named("ul").css("map-list").around(items.stream().limit(MOST_LISTED).toList()),
        more.orElse(Html.NONE));
  }
}
