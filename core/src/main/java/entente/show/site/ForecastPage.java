package entente.show.site;

import entente.show.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is foreseen of a state, how likely it is, and why. */
public final class ForecastPage {
  private static final int MOST_REASONS = 4;

  private final String code;
  private final Map<String, String> asked;
  private final Words words;

  /**
   * A page of that state.
   *
   * @param asked what else is asked for
   */
  public ForecastPage(String code, Map<String, String> asked, Names names) {
    this.code = code;
    this.asked = Map.copyOf(asked);
    this.words = new Words(names);
  }

  /** {@return the page} */
  public Page of(Foretelling.Answer answer) {
    String title = "What comes next for " + words.names().ofPlace(code);
    return switch (answer) {
      case Foretelling.Answer.Foretold foretold ->
          Page.of(title, foretold(foretold), "csv", "parquet", "json");
      case Foretelling.Answer.Nothing(String reason) ->
          Page.of(title, Tag.named("p").css("lead").of(reason));
      case Foretelling.Answer.Later(String doing) -> Page.of(title, later(doing));
    };
  }

  /** With a script it comes by itself. */
  private Html later(String doing) {
    String path = Address.asking(Address.state(code) + "/forecast", asked);
    return Tag.named("div")
        .leading("data-part", path)
        .of(
            Tag.named("p")
                .css("lead")
                .with("role", "status")
                .of(doing + " ", Tag.link(path).of("Look again")));
  }

  private Html foretold(Foretelling.Answer.Foretold foretold) {
    Html note =
        Tag.named("p")
            .css("soft")
            .of(
                "After %s, within %d days. A probability is how often forecasts like it came true;"
                        .formatted(foretold.asOf(), foretold.within())
                    + " each opens to the rules that speak for it and the past events behind them."
                    + (foretold.tried()
                        ? ""
                        : " Too little came in the past to try forecasts by it, so that"
                            + " probabilities are what habits let expect."));
    return Html.all(
        note,
        part("acts", "What " + words.names().ofPlace(code) + " may do", foretold.acts()),
        part("suffered", "What may be done to it", foretold.suffered()));
  }

  private Html part(String id, String heading, List<Foretelling.ForeseenEvent> events) {
    List<Html> items = events.stream().map(this::event).toList();
    return Words.section(
        id,
        heading,
        items.isEmpty()
            ? Tag.named("p").css("soft").of("No rule speaks for anything.")
            : Tag.named("ol").css("foreseen").around(items));
  }

  private Html event(Foretelling.ForeseenEvent event) {
    String what = words.names().ofType(event.type());
    List<Html> reasons =
        event.reasons().stream().limit(MOST_REASONS).map(ForecastPage::reason).toList();
    return Tag.named("li")
        .of(
            Tag.named("p")
                .of(
                    Tag.named("strong").css("chance").of(percent(event.chance())),
                    " ",
                    Words.toward(words.actors(event.source()), words.actors(event.target())),
                    ": " + what + " ",
                    Tag.named("code").of(event.type())),
            Tag.named("details")
                .of(
                    Tag.named("summary")
                        .of(
                            "Why",
                            Tag.named("span")
                                .css("unseen")
                                .of(
                                    ": %s, %s toward %s"
                                        .formatted(what, event.source(), event.target()))),
                    Tag.named("ul").css("why").around(reasons),
                    Tag.named("p")
                        .css("soft")
                        .of(
                            String.format(
                                Locale.ROOT,
                                "By habit alone, %.1f such events are to be expected.",
                                event.expected()))));
  }

  private static Html reason(Foretelling.Ground reason) {
    List<Html> facts = new ArrayList<>();
    for (Foretelling.Fact fact : reason.facts()) {
      facts.add(
          Tag.named("li")
              .of(
                  fact.id().isEmpty()
                      ? Html.text(fact.words())
                      : Tag.link(Address.event(fact.id())).of(fact.words())));
    }
    return Tag.named("li")
        .of(
            String.format(Locale.ROOT, "%+.1f  ", reason.points()),
            reason.words(),
            Tag.named("span")
                .css("soft")
                .of(" · rule " + reason.rule() + ", " + reason.record() + " while it was learnt"),
            facts.isEmpty() ? Html.NONE : Tag.named("ul").around(facts));
  }

  private static String percent(double chance) {
    return chance < 0.01
        ? "under 1 %"
        : String.format(Locale.ROOT, "%.0f %%", Math.min(99, 100 * chance));
  }
}
