package entente.show.cli;

import entente.keep.store.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times alignment of 200 states toward five poles in 120 months over a million events, intervals
 * included. Not a test; run its {@code main} with a folder to work in. The ledger that it leaves
 * there serves for timing the whole process.
 */
public final class AlignmentBenchmark {
  private static final int EVENTS = 1_000_000;
  private static final int ROUNDS = 3;
  private static final List<String> FIRST =
      List.of("USA", "RUS", "CHN", "TUR", "DEU", "FRA", "GBR", "BLR");

  private AlignmentBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Path ledger = folder.resolve("alignment.duckdb");
    Files.deleteIfExists(ledger);
    Ledger.open(ledger).close();
    String states =
        Stream.concat(
                FIRST.stream(),
                Arrays.stream(Locale.getISOCountries())
                    .map(each -> Locale.of("", each).getISO3Country())
                    .filter(each -> !FIRST.contains(each)))
            .limit(200)
            .map(each -> "'" + each + "'")
            .collect(Collectors.joining(", ", "[", "]"));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + ledger);
        Statement statement = connection.createStatement()) {
      // Low numbers come more often among targets: powers are in more events.
      statement.execute(
          "INSERT INTO record SELECT 'gdelt', 'g' || i,"
              + " DATE '2010-01-01' + CAST((i * 7919) % 3652 AS INTEGER),"
              + " (['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'ACCUSE', 'THREATEN',"
              + " 'SANCTION', 'COERCE', 'ASSAULT'])[1 + (hash(i) % 10)::INT], NULL, NULL,"
              + " s[1 + (hash(i + 11) % 200)::INT], '',"
              + " s[1 + least(hash(i + 29) % 200, hash(i + 31) % 200)::INT], '',"
              + " NULL, NULL, NULL, NULL, NULL, 1 + (hash(i) % 9)::INT,"
              + " 1 + (hash(i + 5) % 4)::INT, 1 + (hash(i + 3) % 6)::INT, NULL, NULL, NULL, NULL"
              + " FROM range("
              + EVENTS
              + ") t(i), (SELECT "
              + states
              + " AS s)");
    }
    for (int round = 1; round <= ROUNDS; round++) {
      long begin = System.nanoTime();
      Ran ran =
          Ran.run(
              "align",
              "--all",
              "--by",
              "month",
              "--from",
              "2010-01-01",
              "--to",
              "2019-12-31",
              "-l",
              ledger,
              "-f",
              "parquet",
              "-o",
              folder.resolve("alignment.parquet"));
      System.out.printf(
          Locale.ROOT,
          "round %d: exit code %d, %.1f s%n",
          round,
          ran.code(),
          (System.nanoTime() - begin) / 1e9);
    }
  }
}
