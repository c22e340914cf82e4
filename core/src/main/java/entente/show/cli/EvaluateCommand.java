package entente.show.cli;

import entente.foresee.chance.ChanceTrial;
import entente.foresee.evaluate.Benchmark;
import entente.foresee.evaluate.BenchmarkFolder;
import entente.foresee.evaluate.RankingsFile;
import entente.foresee.evaluate.Ranks;
import entente.foresee.rank.Forecaster;
import entente.foresee.rule.Learner;
import entente.keep.store.Table;
import entente.show.foresee.TrialTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate}: how good forecasts are on a data set of the field. */
@Command(
    name = "evaluate",
    description = {
      "Measures forecasts: ranks of the right answers, or with --within how far probabilities"
          + " hold. On a folder with train.tsv, valid.tsv, test.tsv, entities.tsv and relations.tsv;"
          + " on a CSV file (date,source,type,target) or a ledger, whose last fifth of days is held"
          + " back.",
      "Both sides of each fact are asked; other right answers of the same day are taken out first"
          + " (time-aware filter), ties have their mean rank, and nothing of the asked day or later"
          + " is known."
    },
    footer = {"", "Example:", "  entente evaluate icews14 --set valid", "", "docs/foresee.md"})
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;

  /** Which facts of the days before may be used. */
  enum Protocol {
    SINGLE_STEP,
    MULTI_STEP;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Which days are asked of. */
  enum Asks {
    TEST,
    VALID
  }

  @Parameters(
      paramLabel = "DATA",
      description = "A folder (its files may be packed, .gz), a CSV file, or a ledger (.duckdb).")
  private Path data = Path.of("");

  @Option(
      names = "--protocol",
      paramLabel = "NAME",
      description =
          "single-step (default): all days before the asked one are known; multi-step: only those"
              + " before the first asked one.")
  private String protocol = Protocol.SINGLE_STEP.toString();

  @Option(names = "--set", paramLabel = "NAME", description = "test (default) or valid.")
  private Asks set = Asks.TEST;

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      description =
          "Instead: how far probabilities that an event comes within so many days hold on"
              + " held-back time.")
  private Optional<Integer> within = Optional.empty();

  @Option(
      names = "--rankings",
      paramLabel = "FILE",
      description = "Also write all rankings as JSON lines, for other scorers.")
  private Optional<Path> rankings = Optional.empty();

  @Mixin private RulesOptions rules = new RulesOptions();
  @Mixin private TableOptions writing = new TableOptions();

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(data)) {
      throw new UserError("there is no " + data + "; give a folder, a CSV file or a ledger");
    }
    if (within.isPresent() && within.get() < 1) {
      throw new UserError("--within wants a number of days above 0");
    }
    boolean single = protocol.equalsIgnoreCase(Protocol.SINGLE_STEP.toString());
    if (!single && !protocol.equalsIgnoreCase(Protocol.MULTI_STEP.toString())) {
      throw new UserError("--protocol is single-step or multi-step, not '" + protocol + "'");
    }
    Benchmark benchmark =
        Files.isDirectory(data)
            ? BenchmarkFolder.read(data)
            : Benchmark.of(FactsOption.of(data).graph());
    int first = set == Asks.TEST ? benchmark.firstTest() : benchmark.firstValid();
    if (within.isPresent()) {
      // Held-back time begins where training ends: a month of test alone holds one forecast of 30
      // days.
      try (Forecaster forecaster =
          rules.forecaster(benchmark.graph(), benchmark.firstValid(), streams)) {
        ChanceTrial trial = ChanceTrial.of(forecaster, benchmark.firstValid(), within.get());
        writing.answer(TrialTables.of(trial), streams);
        say(TrialTables.summary(trial));
      }
      return 0;
    }
    int end = set == Asks.TEST ? benchmark.graph().lastDay() + 1 : benchmark.firstTest();
    long begin = System.nanoTime();
    try (Forecaster forecaster = rules.forecaster(benchmark.graph(), first, streams)) {
      forecaster.advance(first);
      rules.save(forecaster);
      Ranks ranks = ranked(benchmark, forecaster, end, single);
      Table table =
          TrialTables.of(
              ranks,
              (single ? Protocol.SINGLE_STEP : Protocol.MULTI_STEP).toString(),
              set.name().toLowerCase(Locale.ROOT));
      writing.answer(table, streams);
      say(
          "%d facts known before the first asked day, %d questions; %.0f s."
              .formatted(
                  benchmark.graph().from(first), ranks.count(), (System.nanoTime() - begin) / 1e9));
    }
    return 0;
  }

  private Ranks ranked(Benchmark benchmark, Forecaster forecaster, int end, boolean single)
      throws IOException {
    Ranks ranks = new Ranks(benchmark.graph().actors().size());
    if (rankings.isEmpty()) {
      walk(forecaster, end, single, ranks::add);
      return ranks;
    }
    try (RankingsFile file = new RankingsFile(benchmark, rankings.get())) {
      walk(
          forecaster,
          end,
          single,
          (asked, scores) -> {
            ranks.add(asked, scores);
            file.add(asked, Learner.chances(scores), asked.day());
          });
    }
    return ranks;
  }

  private static void walk(
      Forecaster forecaster, int end, boolean single, Forecaster.Watcher watcher) {
    if (single) {
      forecaster.advance(end, watcher);
    } else {
      forecaster.foretell(end, watcher);
    }
  }

  private void say(String sentence) {
    if (writing.format == TableOptions.Format.TABLE) {
      streams.err().println("entente: " + sentence);
    }
  }
}
