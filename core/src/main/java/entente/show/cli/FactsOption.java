package entente.show.cli;

import entente.foresee.evaluate.BenchmarkFolder;
import entente.foresee.graph.DayNames;
import entente.foresee.graph.EventGraph;
import entente.foresee.graph.FactsCsv;
import entente.foresee.graph.LedgerFacts;
import entente.keep.event.RecordedEvents;
import entente.keep.store.LedgerQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From which events is foreseen: those of a ledger, or of a file. */
final class FactsOption {
  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "Events of a CSV file (date,source,type,target) or of a folder of train.tsv, valid.tsv and"
              + " test.tsv, in place of a ledger.")
  Optional<Path> data = Optional.empty();

  /** Events and how their days are written. */
  record Facts(EventGraph graph, DayNames days) {}

  Facts read() throws IOException {
    return data.isPresent() ? of(data.get()) : whole(ledger.file, ofLedger(ledger.file));
  }

  /** {@return the events of a folder, a CSV file or a ledger} */
  static Facts of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return whole(file, new Facts(BenchmarkFolder.read(file).graph(), DayNames.NUMBERS));
    }
    boolean isLedger = file.toString().endsWith(".duckdb");
    return whole(file, isLedger ? ofLedger(file) : new Facts(FactsCsv.read(file), DayNames.DATES));
  }

  private static Facts whole(Path file, Facts facts) {
    if (facts.graph().size() == 0) {
      throw new UserError(
          file + " holds no event between two actors; nothing can be foreseen from it");
    }
    return facts;
  }

  private static Facts ofLedger(Path file) {
    try (LedgerQueries queries = LedgerQueries.open(file)) {
      return new Facts(graph(queries, queries.recorded(true)), DayNames.DATES);
    }
  }

  /** {@return the events of a ledger's articles, and these imported ones} */
  static EventGraph graph(LedgerQueries queries, RecordedEvents recorded) {
    LedgerFacts facts = new LedgerFacts();
    queries.counted(Set.of(), facts::add);
    return facts.with(recorded);
  }
}
