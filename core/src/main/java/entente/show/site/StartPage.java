package entente.show.site;

import entente.keep.store.Table;
import entente.show.Names;
import entente.show.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first page: what there is, and where to begin. */
public final class StartPage {
  private StartPage() {}

  /**
   * {@return the page}
   *
   * @param events the latest
   * @param articles the latest
   */
  public static Page of(
      Numbers numbers, Table events, Table articles, Names names, Welcome welcome, Here here) {
    return numbers.isEmpty()
        ? empty(welcome, here)
        : full(numbers, events, articles, new Cells(new Words(names)), welcome, here);
  }

  /**
   * What helps who is here for the first time.
   *
   * @param readOnly whether nothing can be put into the ledger here
   * @param tour while the ledger holds the examples alone
   */
  public record Welcome(boolean readOnly, Optional<Tour> tour) {}

  private static Page full(
      Numbers numbers, Table events, Table articles, Cells cells, Welcome welcome, Here here) {
    List<Html> counts = new ArrayList<>();
    counts.add(count(numbers.events(), "event", "/events"));
    counts.add(count(numbers.differing(), "with reports that differ", "/events?contradicted=true"));
    counts.add(count(numbers.articles(), "article", "/articles"));
    counts.add(count(numbers.statements(), "statement", "/statements"));
    counts.add(count(numbers.outlets(), "outlet", "/sources"));
    counts.add(count(numbers.ties(), "standing tie", "/ties"));
    String last =
        numbers
            .last()
            .map(day -> "The last day of which it knows is " + Wording.of(day) + ".")
            .orElse("");
    Html main =
        live(
            Tag.named("p")
                .css("lead")
                .of(
                    "Who does what to whom, who says so, and where reports differ; every line leads"
                        + " to the sentences that say it. "
                        + last),
            Tag.named("ul").css("counts").around(counts),
            welcome.tour().map(Tour::html).orElse(Html.NONE),
            Words.section(
                "latest-events",
                "Latest events",
                Listing.EVENTS.of(events, cells, "Latest events"),
                Tag.named("p").of(Tag.link("/events?sort=-day").of("All events, latest first"))),
            articles.rows().isEmpty()
                ? Html.NONE
                : Words.section(
                    "latest-articles",
                    "Latest articles",
                    Listing.ARTICLES.of(articles, cells, "Latest articles"),
                    Tag.named("p")
                        .of(
                            Tag.link("/articles?sort=-published")
                                .of("All articles, latest first"))));
    return Page.of("The ledger " + here.ledger(), main, "json");
  }

  private static Html count(long number, String noun, String path) {
    Html words =
        Html.all(
            Tag.named("strong").of(String.format(Locale.UK, "%,d", number)),
            Html.text(" " + noun + (number == 1 || noun.contains(" that ") ? "" : "s")));
    return Tag.named("li").of(Tag.link(path).of(words));
  }

  /** What comes anew while the page is open. */
  private static Html live(Html... parts) {
    return Tag.named("div").with("data-live", "start").of(Html.all(parts));
  }

  private static Page empty(Welcome welcome, Here here) {
    Html main =
        live(
            Tag.named("p").css("lead").of("This ledger is empty."),
            welcome.readOnly() ? Html.NONE : begin(),
            Tag.named("h2").of("From the command line"),
            Tag.named("ol")
                .css("steps")
                .of(
                    step(
                        "Put articles into it: files, folders, feeds. The program brings examples"
                            + " along.",
                        "entente add examples --ledger " + here.ledger()),
                    step(
                        "Load this page again. Each event then stands here once, however many"
                            + " articles tell of it, with every report and every sentence.",
                        ""),
                    step(
                        "Or import a dataset that others coded, such as GDELT, ICEWS, POLECAT or"
                            + " ACLED.",
                        "entente import FILE --ledger " + here.ledger())),
            example());
    return Page.of("The ledger " + here.ledger(), main);
  }

  /** The shortest way: one button. */
  private static Html begin() {
    return Tag.named("div")
        .css("notice")
        .of(
            Tag.named("p")
                .of(
                    "The shortest way to see what this is: the program brings two dozen short invented"
                        + " articles along. Reading them takes half a minute, and then this page leads"
                        + " you around."),
            Tag.named("form")
                .with("method", "post")
                .leading("action", "/examples")
                .of(
                    Tag.named("button")
                        .css("main")
                        .of("Read the example articles into this ledger")),
            Tag.named("p").of("Or ", Tag.link("/read").of("read an article of your own"), "."));
  }

  private static Html step(String words, String command) {
    return command.isEmpty()
        ? Tag.named("li").of(words)
        : Tag.named("li").of(words, Tag.named("pre").of(command));
  }

  private static Html example() {
    return Words.section(
        "example",
        "What a reader sees then",
        Tag.named("p")
            .of(
                "From “The Norwegian defence minister said that Norwegian soldiers would help"
                    + " Lithuania to operate the radars until the spring.” it makes:"),
        Tag.named("ul")
            .css("cards")
            .of(
                Tag.named("li")
                    .css("card planned")
                    .of(
                        Words.standing("planned"),
                        Tag.named("h3").of("Norway (military) → Lithuania"),
                        Tag.named("p").of("aid, on the word of the government of Norway"))),
        Tag.named("p")
            .of(
                "Planned means that it was announced and nobody tells that it took place. Reported"
                    + " means that an article says so in its own voice; that is not a finding that"
                    + " it is true."));
  }
}
