package entente.show.site;

import entente.keep.store.Table;
import entente.measure.Interval;
import entente.measure.Outcome;
import entente.measure.align.AlignmentCard;
import entente.measure.align.Carrier;
import entente.measure.align.Commitment;
import entente.measure.align.PoleCard;
import entente.show.Names;
import entente.show.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A state: toward which pole it leans, how that came, and what was told of it last. */
public final class StatePage {
  private static final int MOST_CARRIERS = 5;

  private final String code;
  private final Names names;
  private final UnaryOperator<String> labels;

  /**
   * A page of that state.
   *
   * @param labels words that stand for an event, by its id
   */
  public StatePage(String code, Names names, UnaryOperator<String> labels) {
    this.code = code;
    this.names = names;
    this.labels = labels;
  }

  /**
   * {@return the page}
   *
   * @param ties its standing ties, the most told first
   * @param events the latest in which it has a part
   * @param statements the latest in which it is named
   * @param partners with whom it has most events: {@code actor}, {@code events}
   */
  public Page of(
      Optional<Leaning.Now> leaning, Table ties, Table events, Table statements, Table partners) {
    Cells cells = new Cells(new Words(names));
    Html measured =
        leaning
            .map(this::measured)
            .orElseGet(() ->
                Tag.named("p")
                    .css("lead")
                    .of("The ledger holds no act between two, so that nothing can be measured."));
    Html main =
        Html.all(
            Tag.named("p").css("soft").of("Code ", Tag.named("code").of(code)),
            measured,
            part(
                "drift", "?brief=true", "Whether and when it turned", "Its drift toward each pole"),
            list("ties", "Standing ties", ties, Listing.TIES_IN_BRIEF, cells),
            part("forecast", "", "What comes next", "What is foreseen of it, and why"),
            Partners.section(code, partners, names),
            list("events", "Latest events", events, Listing.EVENTS, cells),
            list("statements", "Latest statements", statements, Listing.STATEMENTS, cells));
    return Page.of(names.ofPlace(code), main, "csv", "parquet", "json");
  }

  private Html list(String id, String heading, Table rows, Listing listing, Cells cells) {
    Html inside =
        rows.rows().isEmpty()
            ? Tag.named("p").css("soft").of("None in the ledger.")
            : listing.of(rows, cells, heading);
    Html more =
        switch (rows.rows().isEmpty() ? "" : id) {
          case "events" -> all("/events", "-day", "All its events, latest first");
          case "ties" -> all("/ties", "-outlets", "All its ties");
          default -> Html.NONE;
        };
    return Words.section(id, heading, inside, more);
  }

  private Html all(String path, String sort, String words) {
    String all = Address.asking(path, Map.of("actor", code, "sort", sort));
    return Tag.named("p").of(Tag.link(all).of(words));
  }

  /** What takes long to work out comes when the rest is there; without a script, by its link. */
  private Html part(String id, String brief, String heading, String words) {
    String path = Address.state(code) + "/" + id;
    return Words.section(
        id,
        heading,
        Tag.named("div")
            .leading("data-part", path + brief)
            .of(Tag.named("p").of(Tag.link(path).of(words))));
  }

  private Html measured(Leaning.Now leaning) {
    AlignmentCard card = leaning.card();
    List<Html> rows = card.poles().stream().map(this::row).toList();
    List<Html> grounds = card.poles().stream().map(this::grounds).toList();
    Html table =
        Tag.named("div")
            .css("wide")
            .of(
                Tag.named("table")
                    .css("poles")
                    .of(
                        Tag.named("caption").css("unseen").of("Alignment toward each pole"),
                        Tag.named("thead").of(Tag.named("tr").around(heads())),
                        Tag.named("tbody").around(rows)));
    Html note =
        Tag.named("p")
            .css("soft")
            .of(
                "On %s, events counting half after %.0f days. Each figure stands with its interval of 90 %%; the dot is the figure, the line the interval, from 0 to 1."
                    .formatted(Wording.of(card.day()), card.kernel().halfLife()));
    return Html.all(
        Words.section("alignment", "Toward which pole it leans", note, table),
        Words.section("course", "In the course of time", chart()),
        Words.section("grounds", "What the figures rest on", Html.all(grounds)));
  }

  private Html chart() {
    return Pictures.figure(
        Address.state(code) + "/alignment",
        Map.of(),
        "Share of "
            + names.ofPlace(code)
            + "'s cooperation with each pole, month by month; the figures are in the table of this"
            + " page as CSV");
  }

  private static List<Html> heads() {
    return List.of(
            "pole",
            "share of its cooperation",
            "cooperation in acts with it",
            "commitments",
            "votes, distance")
        .stream()
        .map(name -> Tag.named("th").with("scope", "col").of(name))
        .toList();
  }

  private Html row(PoleCard pole) {
    return Tag.named("tr")
        .of(
            Tag.named("th")
                .with("scope", "row")
                .of(
                    Tag.link("#pole-" + Words.style(pole.pole().name())).of(pole.pole().name()),
                    Tag.named("span").css("soft").of(" " + pole.pole().label())),
            cell("share of its cooperation", pole.events().share()),
            cell("cooperation in acts with it", pole.events().net()),
            cell("commitments", Outcome.of(pole.commitments().share())),
            Tag.named("td")
                .with("data-label", "votes, distance")
                .of(
                    pole.votes()
                        .map(votes -> Wording.of(votes.distance()) + ", " + votes.year())
                        .orElse("no data")));
  }

  private static Html cell(String label, Outcome<Interval> figure) {
    return Tag.named("td")
        .with("data-label", label)
        .of(
            switch (figure) {
              case Outcome.Found<Interval>(Interval found) ->
                  Html.all(Whisker.of(found), Html.text(Wording.of(found)));
              case Outcome.Missing<Interval>(String reason) ->
                  Tag.named("span").css("soft").with("title", reason).of("no data");
            });
  }

  private Html grounds(PoleCard pole) {
    List<Html> facts = new ArrayList<>();
    for (Commitment kind : pole.commitments().kinds()) {
      if (kind.status() != Commitment.Status.NONE) {
        facts.add(
            Words.fact(
                kind.label(), kind.status().word() + ": " + String.join("; ", kind.grounds())));
      }
    }
    if (facts.isEmpty()) {
      facts.add(Words.fact("commitments", "none is known"));
    }
    facts.add(
        Words.fact(
            "events",
            "%d of cooperation, %d of conflict, %s%s"
                .formatted(
                    pole.events().cooperation(),
                    pole.events().conflict(),
                    pole.events().outlets() == 0
                        ? "outlets not named"
                        : Words.count(pole.events().outlets(), "outlet"),
                    pole.events().share() instanceof Outcome.Missing<Interval>(String reason)
                        ? "; no share: " + reason
                        : "")));
    pole.mostTold()
        .ifPresent(without ->
            facts.add(
                Words.fact(
                    without.outlet().equals("(none)")
                        ? "without articles of unnamed outlets"
                        : "without " + without.outlet(),
                    "which tells most of it, the share is "
                        + Wording.of(without.events().share()))));
    pole.discourse()
        .statements()
        .forEach((what, ids) ->
            facts.add(
                Words.fact("talk, apart", Words.count(ids.size(), what) + ", moves nothing")));
    return Tag.named("section")
        .css("pole")
        .with("id", "pole-" + Words.style(pole.pole().name()))
        .of(
            Tag.named("h3").of(pole.pole().name() + ", " + pole.pole().label()),
            Tag.named("dl").css("facts").around(facts),
            carriers(pole.carriers()));
  }

  private Html carriers(List<Carrier> carriers) {
    if (carriers.isEmpty()) {
      return Html.NONE;
    }
    List<Html> items =
        carriers.stream()
            .limit(MOST_CARRIERS)
            .map(each ->
                Tag.named("li")
                    .of(
                        String.format(
                            Locale.ROOT, "%.0f %% · %s · ", 100 * each.part(), each.day()),
                        Tag.link(Address.event(each.event()))
                            .of(Cells.shortened(labels.apply(each.event())))))
            .toList();
    return Html.all(
        Tag.named("p")
            .of(
                Words.count(carriers.size(), "event")
                    + (carriers.size() == 1 ? " makes" : " make")
                    + " 80 % of the share"
                    + (carriers.size() > MOST_CARRIERS ? "; the heaviest:" : ":")),
        Tag.named("ol").css("carriers").around(items));
  }
}
