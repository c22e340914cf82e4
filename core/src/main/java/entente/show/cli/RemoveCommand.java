package entente.show.cli;

import entente.keep.LedgerException;
import entente.keep.exchange.Dataset;
import entente.keep.store.Ledger;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Records;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente remove}: an article, or another dataset's events, out of the ledger. */
@Command(
    name = "remove",
    description = {
      "Takes an article out of the ledger with all that rested on it.",
      "Its events and ties stand afterwards as if it had never been added.",
      "With --dataset it takes out all events that were imported of that dataset."
    },
    footer = {"", "Examples:", "  entente remove 0a1b2c3d4e5f", "  entente remove --dataset gdelt"})
final class RemoveCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "0..*", paramLabel = "ARTICLE", description = "Ids of articles.")
  private List<String> ids = List.of();

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "gdelt, icews, polecat, acled or plover.")
  private @Nullable Dataset dataset;

  @Mixin private LedgerOption ledger = new LedgerOption();

  RemoveCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (ids.isEmpty() == (dataset == null)) {
      throw new UserError("give either ids of articles or --dataset NAME");
    }
    if (dataset != null) {
      remove(dataset);
      return 0;
    }
    List<String> found;
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      found = ids.stream().map(id -> found(queries, id)).distinct().toList();
    }
    try (Ledger kept = Ledger.open(ledger.file)) {
      for (String id : found) {
        kept.remove(id);
        streams.err().println("entente: article " + id + " removed.");
      }
    }
    return 0;
  }

  private void remove(Dataset which) {
    // A ledger that is not there is not made by this.
    LedgerQueries.open(ledger.file).close();
    try (Ledger kept = Ledger.open(ledger.file)) {
      long events = new Records(kept).remove(which.word());
      streams.err().printf(Locale.UK, "entente: %,d events of %s removed.%n", events, which.word());
    }
  }

  private String found(LedgerQueries queries, String id) {
    return queries
        .find("article", id)
        .orElseThrow(() ->
            new LedgerException(
                "there is no article %s in %s; 'entente articles' lists them. Nothing was removed."
                    .formatted(id, ledger.file)));
  }
}
