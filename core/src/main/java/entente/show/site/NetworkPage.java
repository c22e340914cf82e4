package entente.show.site;

import entente.event.Actor;
import entente.show.Names;
import entente.show.interchange.Network;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Who acts on whom by which instruments, drawn by a script; the same as a table without it. */
public final class NetworkPage {
  private static final int MOST = 1000;

  private final ShownNetwork shown;
  private final Words words;
  private final Here here;

  /** A page of that network. */
  public NetworkPage(ShownNetwork shown, Names names, Here here) {
    this.shown = shown;
    this.words = new Words(names);
    this.here = here;
  }

  /** {@return the page} */
  public Page page() {
    boolean empty = shown.network().edges().isEmpty() && shown.channels().isEmpty();
    Html channels =
        shown.way().map(way -> new ChannelSection(way, words, here).html()).orElse(Html.NONE);
    Html main =
        Html.all(
            form(),
            Tag.named("p").css("extent").with("role", "status").of(extent()),
            empty ? channels : Html.all(drawing(channels), table()));
    String title =
        here.value("actor").isEmpty()
            ? "Network"
            : "Network of " + words.names().of(Actor.parse(here.value("actor")));
    return Page.of(title, main, "csv", "parquet", "json", "gexf", "graphml").with("network", "d3");
  }

  private Html form() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("", "any");
    shown.instruments().forEach(type -> types.put(type, words.names().ofType(type)));
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("", "ties and events");
    kinds.put("ties", "standing ties only");
    kinds.put("events", "events only");
    Map<String, String> states = new LinkedHashMap<>();
    states.put("", "that stand");
    states.put("any", "also ended, planned, denied");
    Map<String, String> things = new LinkedHashMap<>();
    things.put("", "anything");
    shown.things().forEach(thing -> things.put(thing, thing));
    return Asking.form(
        here,
        Asking.text("actor", "Actor and neighbours", "KAZ", here),
        Asking.choice("kind", "Edges", kinds, here),
        Asking.choice("instrument", "Instrument", types, here),
        Asking.choice("state", "Ties", states, here),
        Asking.number("min", "Events or outlets, at least", 1, 1_000_000, here),
        Asking.day("from", "From", here),
        Asking.day("to", "To", here),
        Asking.number("limit", "Edges, at most", shown.limit(), MOST, here),
        Asking.box("sectors", "Sectors apart", here),
        Asking.text("source", "Channel from", "KAZ", here),
        Asking.text("target", "Channel to", "USA", here),
        Asking.choice("what", "What passes", things, here));
  }

  private String extent() {
    int drawn = shown.network().edges().size();
    if (shown.allEdges() == 0) {
      return "The ledger tells of no such edge between two actors.";
    }
    String actors = Words.count(shown.network().actors().size(), "actor");
    return drawn == shown.allEdges()
        ? "%s between %s.".formatted(Words.count(drawn, "edge"), actors)
        : String.format(
            Locale.UK,
            "The strongest %,d of %s, between %s of %,d: by turns the tie of which most outlets"
                + " tell and the edge of most events.",
            drawn,
            Words.count(shown.allEdges(), "edge"),
            actors,
            shown.allActors());
  }

  private Html drawing(Html channels) {
    Html figure =
        Tag.named("figure")
            .with("data-picture", "network")
            .with("id", "network")
            .with("hidden", "")
            .of();
    Html around = Tag.named("div").css("drawn").of(figure);
    return channels.isEmpty() ? around : Tag.named("div").css("with-channels").of(around, channels);
  }

  private Html table() {
    List<Html> heads =
        Stream.of("edge", "instrument", "how much", "first", "last", "state")
            .map(name -> Tag.named("th").with("scope", "col").of(name))
            .toList();
    List<Html> rows = shown.network().edges().stream().map(this::row).toList();
    return Words.section(
        "edges",
        "The edges as a table",
        Tag.named("div")
            .css("wide")
            .of(
                Tag.named("table")
                    .css("edges")
                    .of(
                        Tag.named("caption").css("unseen").of("Edges of the network"),
                        Tag.named("thead").of(Tag.named("tr").around(heads)),
                        Tag.named("tbody").around(rows))));
  }

  private Html row(Network.Edge edge) {
    Tag row = Tag.named("tr").with("data-type", edge.type());
    return (shown.hides().test(edge) ? row.with("hidden", "") : row)
        .of(
            cell(
                "edge",
                Words.toward(
                    words.actors(List.of(edge.source())), words.actors(List.of(edge.target())))),
            cell(
                "instrument",
                Html.all(
                    Tag.link(ShownNetwork.address(edge)).of(words.names().ofType(edge.type())),
                    Html.text(" "),
                    Tag.named("code").of(edge.type()))),
            cell(
                "how much",
                Html.text(
                    edge.isTie()
                        ? "tie, " + Words.count(edge.outlets(), "outlet")
                        : Words.count(edge.events(), "event"))),
            cell("first", Html.text(edge.first().map(LocalDate::toString).orElse(""))),
            cell("last", Html.text(edge.last().map(LocalDate::toString).orElse(""))),
            cell("state", edge.isTie() ? Words.standing(edge.state()) : Html.NONE));
  }

  private static Html cell(String label, Html inside) {
    return Tag.named("td").with("data-label", label).css(Words.style(label)).of(inside);
  }
}
