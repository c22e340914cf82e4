package entente.show.site;

import entente.event.Actor;
import entente.event.Role;
import entente.keep.differ.Claim;
import entente.keep.differ.Difference;
import entente.keep.event.Event;
import entente.keep.event.Telling;
import entente.keep.store.EventSheet;
import entente.show.EventWords;
import entente.show.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event: what all agree on, where reports differ, every report, and why they are one event. */
public final class EventPage {
  private final EventSheet sheet;
  private final Event event;
  private final Words words;
  private final Map<String, Telling> tellings = new HashMap<>();

  private EventPage(EventSheet sheet, Names names) {
    this.sheet = sheet;
    this.event = sheet.event();
    this.words = new Words(names);
    event.tellings().forEach(each -> tellings.put(each.mention().id(), each));
  }

  /** {@return the page of that event} */
  public static Page of(EventSheet sheet, Names names) {
    return new EventPage(sheet, names).page();
  }

  private Page page() {
    String label = event.label().strip();
    String title = label.isEmpty() ? "Event " + event.id() : "“" + Cells.shortened(label) + "”";
    Html main = Html.all(head(), parts(), agreed(), differences(), reports(), why());
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
    facts.add(Words.fact("told by", EventWords.toldBy(event)));
    EventWords.seen(event).ifPresent(days -> facts.add(Words.fact("seen", days)));
    return Html.all(
        Tag.named("p").css("lead").of(parties()), Tag.named("dl").css("facts").around(facts));
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
    List<Html> lines =
        EventWords.agreed(event).stream().map(each -> Tag.named("li").of(each)).toList();
    Html inside =
        lines.isEmpty()
            ? Tag.named("p")
                .css("soft")
                .of(
                    event.reports() == 1
                        ? "One report alone: nobody else can agree."
                        : "On no single point do two reports give the same value.")
            : Tag.named("ul").around(lines);
    return Words.section("agreed", "What two or more agree on", inside);
  }

  private Html differences() {
    List<Html> all = new ArrayList<>();
    for (Difference difference : event.differences()) {
      List<Html> positions = difference.positions().stream().map(this::position).toList();
      all.add(
          Tag.named("h3")
              .of(
                  EventWords.heading(difference.verdict()) + difference.about(),
                  Tag.named("span").css("soft").of(" (" + difference.kind().word() + ")")));
      all.add(Tag.named("ul").css("positions").around(positions));
    }
    return all.isEmpty()
        ? Html.NONE
        : Words.section("differing", "Where reports do not say the same", Html.all(all));
  }

  private Html position(Difference.Position position) {
    List<Html> claims = position.claims().stream().map(this::claim).toList();
    return Tag.named("li")
        .of(Tag.named("strong").of(position.value()), Tag.named("ul").around(claims));
  }

  private Html claim(Claim claim) {
    Telling telling = tellings.get(claim.mention());
    return telling == null
        ? Html.NONE
        : Tag.named("li")
            .of(
                Tag.link(place(telling)).of(outlet(telling.article().outlet())),
                ": ",
                quoted(telling));
  }

  private static String place(Telling telling) {
    String article = Address.article(telling.article().id());
    return telling.mention().isPage()
        ? article
        : article + "#" + Cells.anchor(telling.mention().id());
  }

  private static String outlet(Optional<String> outlet) {
    return outlet.filter(name -> !name.isBlank()).orElse("an outlet that is not named");
  }

  private Html reports() {
    Map<String, List<Telling>> byArticle = new LinkedHashMap<>();
    event
        .tellings()
        .forEach(each ->
            byArticle.computeIfAbsent(each.article().id(), id -> new ArrayList<>()).add(each));
    List<Html> reports = new ArrayList<>();
    byArticle.forEach((article, those) -> reports.add(report(article, those)));
    return Words.section("reports", "Reports", Tag.named("ol").css("cards").around(reports));
  }

  private Html report(String article, List<Telling> those) {
    EventSheet.Report report = sheet.reports().get(article);
    String title =
        report == null ? article : report.title().or(report::outlet).orElse("article " + article);
    String below =
        report == null
            ? ""
            : Stream.of(
                    report.outlet(),
                    report.published(),
                    report.carries().map(wire -> "carries " + wire))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    String origin = event.origins().getOrDefault(article, article);
    Html dependent =
        origin.equals(article)
            ? Html.NONE
            : Tag.named("p")
                .css("soft")
                .of(
                    "Not independent: it hangs together with ",
                    Tag.link(Address.article(origin)).of("article " + origin),
                    ".");
    List<Html> tellings = those.stream().map(this::telling).toList();
    return Tag.named("li")
        .css("card")
        .of(
            Tag.named("h3").of(Tag.link(Address.article(article)).of(title)),
            Tag.named("p").css("soft").of(below),
            dependent,
            Html.all(tellings));
  }

  private Html telling(Telling telling) {
    String by =
        telling.tellers().isEmpty()
            ? "in the author's own voice"
            : "by " + String.join(", citing ", telling.tellers());
    return Html.all(
        Tag.named("blockquote").of(quoted(telling)),
        Tag.named("p")
            .css("soft")
            .of(
                Words.standing(telling.standing().word()),
                " "
                    + by
                    + String.format(Locale.ROOT, " · confidence %.2f · ", telling.confidence()),
                Tag.link(place(telling)).of("in the article")));
  }

  /** The sentence with the words that say it marked by their standing. */
  private Html quoted(Telling telling) {
    String sentence = sheet.sentences().getOrDefault(telling.mention().id(), telling.evidence());
    String evidence = telling.evidence();
    int begin = evidence.isBlank() ? -1 : sentence.indexOf(evidence);
    if (begin < 0) {
      return Html.text(Cells.shortened(sentence));
    }
    int end = begin + evidence.length();
    return Html.all(
        Html.text(sentence.substring(0, begin)),
        Tag.named("mark").css("m " + Words.style(telling.standing().word())).of(evidence),
        Html.text(sentence.substring(end)));
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
    Telling telling = tellings.get(mention);
    return telling == null
        ? Html.text(mention)
        : Tag.link(place(telling)).of(outlet(telling.article().outlet()) + ", " + mention);
  }
}
