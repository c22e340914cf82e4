package entente.keep.exchange;

import entente.keep.store.Filter;
import entente.keep.store.Ledger;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Records;
import entente.keep.store.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Times the import of a million events and a filter by pair and month beside plain DuckDB on the
 * same file. Not a test; run its {@code main} with a folder to work in and a number of events.
 */
public final class GdeltBenchmark {
  private static final int ROUNDS = 21;

  private GdeltBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int events = Integer.parseInt(arguments[1]);
    Path file = folder.resolve("events.tsv");
    Path ledger = folder.resolve("bench.duckdb");
    Files.deleteIfExists(ledger);
    GdeltLayout.write(file, events, 7);
    long begin = System.nanoTime();
    try (Ledger kept = Ledger.open(ledger)) {
      new Records(kept).add(file, new ImportFile(Optional.empty()));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "import of %,d events: %.1f s; file %.0f MB, ledger %.0f MB%n",
        events,
        seconds,
        Files.size(file) / 1e6,
        Files.size(ledger) / 1e6);
    String filter =
        "SELECT id, day, type FROM record WHERE source = 'USA' AND target = 'RUS'"
            + " AND day BETWEEN DATE '2022-09-01' AND DATE '2022-09-30' ORDER BY day, id LIMIT 50";
    double plain = plain(ledger, filter);
    double ours = ours(ledger);
    System.out.printf(
        Locale.ROOT,
        "pair and month: entente %.1f ms, plain DuckDB on the same file %.1f ms, ratio %.2f%n",
        ours,
        plain,
        ours / plain);
  }

  private static double plain(Path ledger, String sql) throws Exception {
    double[] times = new double[ROUNDS];
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + ledger)) {
      for (int i = 0; i < ROUNDS; i++) {
        long begin = System.nanoTime();
        try (Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery(sql)) {
          while (rows.next()) {
            rows.getString(1);
          }
        }
        times[i] = (System.nanoTime() - begin) / 1e6;
      }
    }
    return median(times);
  }

  private static double ours(Path ledger) {
    double[] times = new double[ROUNDS];
    try (LedgerQueries queries = LedgerQueries.open(ledger)) {
      for (int i = 0; i < ROUNDS; i++) {
        long begin = System.nanoTime();
        queries.run(
            View.EVENTS,
            Filter.NONE
                .pair("USA", "RUS")
                .between(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 30)));
        times[i] = (System.nanoTime() - begin) / 1e6;
      }
    }
    return median(times);
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
