package entente.show.cli;

import entente.foresee.chance.Chances;
import entente.foresee.chance.Prospect;
import entente.foresee.explain.Foreseen;
import entente.foresee.explain.Outlook;
import entente.foresee.graph.EventGraph;
import entente.foresee.rank.Forecaster;
import entente.keep.forecast.Forecast;
import entente.keep.store.Ledger;
import entente.show.Names;
import entente.show.foresee.ForecastTable;
import entente.show.foresee.ReasonWords;
import entente.show.terminal.ForecastOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente forecast}: who will do what to whom next, how likely, and why. */
@Command(
    name = "forecast",
    description = {
      "Foresees who will do what to whom within some days: how likely, by which rules, and from"
          + " which past events.",
      "Leave out what you ask for: the source, the type, the target, or several of them."
    },
    footer = {
      "",
      "Examples:",
      "  entente forecast --source KAZ --target RUS --within 30",
      "  entente forecast --as-of 2024-06-30 --source USA --type SANCTION --why",
      "",
      "Open an event: entente event ID. Methods: docs/foresee.md."
    })
final class ForecastCommand implements Callable<Integer> {
  private final Streams streams;
  private final Names names;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The last day that is known (default: the last with an event).")
  private Optional<String> asOf = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", description = "What is done, such as CONSULT.")
  private Optional<String> type = Optional.empty();

  @Option(names = "--why", description = "All that speaks for and against, with its record.")
  private boolean why;

  @Option(
      names = "--keep",
      description = "Keep these forecasts in the ledger, to be scored by 'entente record'.")
  private boolean keep;

  @Mixin private AskedEvents asked = new AskedEvents();
  @Mixin private FactsOption factsOption = new FactsOption();
  @Mixin private RulesOptions rules = new RulesOptions();
  @Mixin private TableOptions writing = new TableOptions();

  ForecastCommand(Streams streams) {
    this.streams = streams;
    this.names = Names.ofStates();
  }

  @Override
  public Integer call() throws IOException {
    asked.check();
    if (keep && factsOption.data.isPresent()) {
      throw new UserError("--keep is for forecasts from a ledger; leave out --data");
    }
    FactsOption.Facts facts = factsOption.read();
    EventGraph graph = facts.graph();
    int last = last(facts);
    Outlook.Wanted wanted =
        new Outlook.Wanted(
            asked.source(graph),
            type.isEmpty() ? OptionalInt.empty() : typeNumber(graph, type.get()),
            asked.target(graph));
    try (Forecaster forecaster = rules.forecaster(graph, last + 1, streams)) {
      Chances chances = Chances.learn(forecaster, last + 1, asked.within);
      Outlook outlook = new Outlook(forecaster, chances);
      List<Foreseen> found = outlook.of(wanted, asked.limit);
      List<ForecastTable.Row> rows =
          found.stream()
              .map(each -> new ForecastTable.Row(each, outlook.why(each.event())))
              .toList();
      rules.save(forecaster);
      answer(facts, last, rows);
      if (!chances.isTried()) {
        streams
            .err()
            .println(
                "entente: too little came in the past to try forecasts by it; probabilities are what"
                    + " habits let expect.");
      }
      if (keep) {
        keep(facts, last, rows);
      }
    }
    return 0;
  }

  private void keep(FactsOption.Facts facts, int last, List<ForecastTable.Row> rows) {
    EventGraph graph = facts.graph();
    ReasonWords words = words(facts);
    LocalDate asOf = LocalDate.ofEpochDay(last);
    List<Forecast> forecasts =
        rows.stream()
            .map(row -> {
              Prospect event = row.foreseen().event();
              return Forecast.of(
                  asOf,
                  asOf.plusDays(asked.within),
                  graph.actors().name(event.source()),
                  graph.types().get(event.type()),
                  graph.actors().name(event.target()),
                  row.foreseen().chance(),
                  "entente",
                  row.reasons().stream()
                      .findFirst()
                      .map(reason -> words.of(event, reason))
                      .orElse(""));
            })
            .toList();
    try (Ledger ledger = Ledger.open(factsOption.ledger.file)) {
      streams
          .err()
          .printf(
              "entente: %d forecasts kept; 'entente record' scores them after %s.%n",
              ledger.keep(forecasts), asOf.plusDays(asked.within));
    }
  }

  private ReasonWords words(FactsOption.Facts facts) {
    return new ReasonWords(facts.graph(), facts.days(), names::ofPlace, names::ofType);
  }

  private void answer(FactsOption.Facts facts, int last, List<ForecastTable.Row> rows)
      throws IOException {
    EventGraph graph = facts.graph();
    ReasonWords words = words(facts);
    String day = facts.days().of(last);
    if (writing.format != TableOptions.Format.TABLE) {
      writing.answer(ForecastTable.of(rows, graph, words, day, asked.within), streams);
      return;
    }
    if (rows.isEmpty()) {
      streams.err().println("entente: nothing of the kind is in sight: no rule speaks for any.");
      return;
    }
    Surroundings surroundings = streams.surroundings();
    try (Destination destination = Destination.of(writing.file, streams.out())) {
      new ForecastOutput(destination.writer(), writing.paint(surroundings), graph, words)
          .write(
              "After " + day + ", within " + asked.within + (asked.within == 1 ? " day" : " days"),
              rows,
              why);
      destination.keep();
    }
  }

  private int last(FactsOption.Facts facts) {
    if (asOf.isEmpty()) {
      return facts.graph().lastDay();
    }
    try {
      int day = facts.days().parse(asOf.get());
      if (day < facts.graph().firstDay()) {
        throw new UserError(
            "--as-of "
                + asOf.get()
                + " is before the first event, "
                + facts.days().of(facts.graph().firstDay()));
      }
      return day;
    } catch (IllegalArgumentException e) {
      throw new UserError("--as-of " + e.getMessage());
    }
  }

  private static OptionalInt typeNumber(EventGraph graph, String wanted) {
    return graph.types().stream()
        .filter(each -> each.equalsIgnoreCase(wanted))
        .findFirst()
        .map(each -> OptionalInt.of(graph.types().indexOf(each)))
        .orElseThrow(() ->
            new UserError(
                "no event is of type '%s'; there are %s"
                    .formatted(
                        wanted,
                        String.join(
                            ", ", graph.types().subList(0, Math.min(20, graph.types().size()))))));
  }
}
