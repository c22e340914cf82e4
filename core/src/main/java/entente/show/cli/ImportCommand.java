package entente.show.cli;

import entente.keep.exchange.Dataset;
import entente.keep.exchange.ImportFile;
import entente.keep.store.Ledger;
import entente.keep.store.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente import}: events that others have coded, into the ledger. */
@Command(
    name = "import",
    description = {
      "Takes events of other datasets into the ledger: GDELT 2.0, ICEWS, POLECAT, ACLED, or what"
          + " 'entente export --format plover' wrote; or web pages"
          + " coded in facts, which become events with reports."
    },
    footer = {
      "",
      "Examples:",
      "  entente import 20220915.export.CSV.zip",
      "  entente import --format facts pages.jsonl"
    })
final class ImportCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plain, .gz or .zip.")
  private List<Path> files = List.of();

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "gdelt, icews, polecat, acled, plover or facts (default: seen from the file).")
  private @Nullable Format format;

  /** What a file can be. */
  enum Format {
    GDELT,
    ICEWS,
    POLECAT,
    ACLED,
    PLOVER,
    FACTS
  }

  private boolean failed;

  ImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new UserError(file + " cannot be read: there is no such file.");
      }
    }
    try (Ledger kept = Ledger.open(ledger.file)) {
      for (Path file : files) {
        if (format == Format.FACTS || (format == null && FactsImport.isIn(file))) {
          failed |= !new FactsImport(file, kept, this::tell).run();
        } else {
          table(file, kept);
        }
      }
    }
    return failed ? 1 : 0;
  }

  private void table(Path file, Ledger kept) throws IOException {
    Optional<Dataset> dataset =
        Optional.ofNullable(format).map(each -> Dataset.valueOf(each.name()));
    Records.Outcome outcome = new Records(kept).add(file, new ImportFile(dataset));
    if (outcome.before()) {
      tell(file + " was imported before.");
      return;
    }
    outcome.problems().forEach(each -> tell("not imported: " + each + "."));
    tell(
        String.format(
            Locale.UK,
            "%s: %,d events imported, %,d changed, %,d there already, %,d lines not read.",
            file,
            outcome.taken(),
            outcome.changed(),
            outcome.known(),
            outcome.refused()));
    failed |= outcome.refused() > 0;
  }

  private void tell(String words) {
    streams.err().println("entente: " + words);
  }
}
