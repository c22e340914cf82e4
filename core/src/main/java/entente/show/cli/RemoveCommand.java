package entente.show.cli;

import entente.keep.LedgerException;
import entente.keep.store.Ledger;
import entente.keep.store.LedgerQueries;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente remove}: an article out of the ledger. */
@Command(
    name = "remove",
    description = {
      "Takes an article out of the ledger with all that rested on it.",
      "Its events and ties stand afterwards as if it had never been added."
    })
final class RemoveCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids of articles.")
  private List<String> ids = List.of();

  @Mixin private LedgerOption ledger = new LedgerOption();

  RemoveCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
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

  private String found(LedgerQueries queries, String id) {
    return queries
        .find("article", id)
        .orElseThrow(() ->
            new LedgerException(
                "there is no article %s in %s; 'entente articles' lists them. Nothing was removed."
                    .formatted(id, ledger.file)));
  }
}
