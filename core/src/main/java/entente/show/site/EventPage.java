package entente.show.site;

import entente.event.Actor;
import entente.event.Role;
import entente.keep.event.Event;
import entente.keep.event.Telling;
import entente.keep.store.EventSheet;
import entente.show.EventWords;
import entente.show.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event: what all agree on, where reports differ, every report, and why they are one event. */
public final class EventPage {
  private static final int MOST_PAIRS = 3;

  private final EventSheet sheet;
  private final Event event;
  private final Words words;
  private final Quoted quoted;

  private EventPage(EventSheet sheet, Names names) {
    this.sheet = sheet;
    this.event = sheet.event();
    this.words = new Words(names);
    this.quoted = new Quoted(sheet, words);
  }

  /** {@return the page of that event} */
  public static Page of(EventSheet sheet, Names names) {
    return new EventPage(sheet, names).page();
  }

  private Page page() {
    String label = event.label().strip();
    String title = label.isEmpty() ? "Event " + event.id() : "“" + Cells.shortened(label) + "”";
    Html main =
        Html.all(
            head(),
            agreed(),
            new EventDifferences(event, quoted).section(),
            parts(),
            new EventReports(sheet, quoted).section(),
            why());
    return Page.of(title, Tag.named("div").css("sheet").of(main), "csv", "parquet", "json");
  }

  private Html head() {
    List<Html> facts = new ArrayList<>();
    facts.add(Words.fact("status", Words.standing(event.status().word())));
    facts.add(
        Words.fact(
            "type",
            Html.all(
                Html.text(words.names().ofType(event.type()) + " "),
                Tag.named("code").of(EventWords.kind(event)),
                Html.text(event.cameo().map(code -> " · CAMEO " + code).orElse("")))));
    facts.add(Words.fact("when", EventWords.when(event.time())));
    event.place().ifPresent(place -> facts.add(Words.fact("where", words.names().ofPlace(place))));
    facts.add(Words.fact("told by", told()));
    EventWords.seen(event).ifPresent(days -> facts.add(Words.fact("seen", days)));
    return Html.all(
        Tag.named("p").css("lead").of(parties()),
        Tag.named("dl").css("facts").around(facts),
        pairs());
  }

  private String told() {
    String reports =
        Words.count(event.reports(), "report") + ", " + event.outlets() + " independent; ";
    return event.tellers().isEmpty()
        ? reports + "no source is named"
        : reports
            + "on the word of "
            + event.tellers().stream().map(quoted::plain).collect(Collectors.joining(", "));
  }

  /** Links to all that is between those who act and those on whom, or with whom, they act. */
  private Html pairs() {
    List<String> sources = states(Role.SOURCE);
    List<String> others =
        Stream.of(Role.TARGET, Role.HOST, Role.PARTICIPANT, Role.SOURCE)
            .map(this::states)
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<Html> links = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (String source : sources) {
      for (String other : others) {
        if (!source.equals(other)
            && !told.contains(other + "-" + source)
            && links.size() < MOST_PAIRS) {
          told.add(source + "-" + other);
          links.add(
              Tag.link(Address.pair(source, other))
                  .of(
                      "All between "
                          + words.names().ofPlace(source)
                          + " and "
                          + words.names().ofPlace(other)));
        }
      }
    }
    return links.isEmpty() ? Html.NONE : Tag.named("p").css("ways").around(links);
  }

  private List<String> states(Role role) {
    return in(role).stream().filter(Actor::isState).map(Actor::code).distinct().toList();
  }

  private Html parties() {
    return Words.toward(words.actors(in(Role.SOURCE)), words.actors(in(Role.TARGET)));
  }

  private List<Actor> in(Role role) {
    return event.roles().keySet().stream()
        .filter(part -> part.role() == role)
        .map(Event.Part::actor)
        .toList();
  }

  private Html parts() {
    List<Html> facts = new ArrayList<>();
    event
        .roles()
        .forEach((part, number) -> {
          String share = EventWords.share(number, event);
          facts.add(
              Words.fact(
                  part.role().word(),
                  Html.all(
                      words.actors(List.of(part.actor())),
                      Html.text(share.isEmpty() ? "" : " (" + share + ")"))));
        });
    return facts.isEmpty()
        ? Html.NONE
        : Words.section(
            "parts", "Who plays which part", Tag.named("dl").css("facts").around(facts));
  }

  private Html agreed() {
    List<Html> lines = EventWords.agreed(event).stream().map(this::point).toList();
    Html inside =
        lines.isEmpty()
            ? Tag.named("p")
                .css("soft")
                .of(
                    event.reports() == 1
                        ? "One report alone: nobody else can agree."
                        : "On no single point do two reports give the same value.")
            : Tag.named("dl").css("facts agreed").around(lines);
    return Words.section("agreed", "What two or more agree on", inside);
  }

  /** A point as in {@code host: KGZ (2 reports)}. */
  private Html point(String line) {
    int colon = line.indexOf(": ");
    int bracket = line.lastIndexOf("  (");
    return colon < 0 || bracket < colon
        ? Words.fact("", line)
        : Words.fact(
            line.substring(0, colon),
            Html.all(
                Tag.named("strong").of(quoted.plain(line.substring(colon + 2, bracket))),
                Tag.named("span").css("soft").of(line.substring(bracket + 1))));
  }

  private Html why() {
    List<Html> links = new ArrayList<>();
    for (EventSheet.Why why : sheet.why()) {
      List<Html> reasons = why.reasons().stream().map(each -> Tag.named("li").of(each)).toList();
      links.add(
          Tag.named("li")
              .of(
                  statement(why.one()),
                  " and ",
                  statement(why.other()),
                  String.format(Locale.ROOT, ": %+.2f", why.weight()),
                  Tag.named("ul").around(reasons)));
    }
    return Words.section(
        "why",
        "Why these are one event",
        links.isEmpty()
            ? Tag.named("p").css("soft").of("One telling alone: nothing had to be matched.")
            : Tag.named("ul").css("why").around(links));
  }

  private Html statement(String mention) {
    Telling telling = quoted.telling(mention);
    return telling == null
        ? Html.text(mention)
        : Tag.link(Quoted.place(telling))
            .of(Quoted.outlet(telling.article().outlet()) + ", " + mention);
  }
}
