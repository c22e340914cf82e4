package entente.show.cli;

import entente.keep.store.LedgerQueries;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente sql}: a question of the user's own. */
@Command(
    name = "sql",
    description = {
      "Asks the ledger in SQL (DuckDB's) over the views of docs/ledger.md.",
      "Nothing can be changed by it, and nothing outside the ledger is read or written."
    },
    footer = {
      "",
      "Example:",
      "  entente sql \"SELECT type, count(*) FROM events GROUP BY type ORDER BY 2 DESC\""
    })
final class SqlCommand implements Callable<Integer> {
  private static final int SECONDS = 60;

  private final Streams streams;

  @Parameters(paramLabel = "SELECT", description = "The question.")
  private String sql = "";

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private TableOptions writing = new TableOptions();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stop after so long (default: ${DEFAULT-VALUE}).")
  private int seconds = SECONDS;

  SqlCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (seconds < 1) {
      throw new UserError("--timeout wants a number of seconds above 0");
    }
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      if (writing.format == TableOptions.Format.PARQUET) {
        ParquetFile.write(writing.parquetFile(), place -> queries.parquet(sql, seconds, place));
        return 0;
      }
      writing.answer(queries.sql(sql, seconds), streams);
    }
    return 0;
  }
}
