package entente.keep.store;

import entente.event.Actor;
import entente.keep.Digest;
import entente.keep.LedgerException;
import entente.keep.exchange.Dataset;
import entente.keep.exchange.ImportFile;
import entente.keep.exchange.ImportedEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Takes the events of other datasets into a ledger, a file in one transaction. */
public final class Records {
  private static final int LISTED = 20;

  private final Database database;

  /** For a ledger that is open for writing. */
  public Records(Ledger ledger) {
    this.database = ledger.database();
  }

  /**
   * What became of a file.
   *
   * @param taken events that are new
   * @param changed events that were there, but otherwise; they are now as the file has them
   * @param known events that were there, or stood in the file before
   * @param refused lines that could not be read
   * @param problems the first of them, {@code file:line: reason}
   * @param before whether the very file was taken before, so that nothing was done
   */
  public record Outcome(
      long taken, long changed, long known, long refused, List<String> problems, boolean before) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Takes a file, wholly or not at all.
   *
   * @throws IOException if it cannot be read
   * @throws LedgerException if it is of no known dataset, or none of its lines can be read
   */
  public Outcome add(Path file, ImportFile reader) throws IOException {
    String hash = hash(file);
    if (!database.query("SELECT 1 FROM import WHERE hash = ?", row -> 1, hash).isEmpty()) {
      return new Outcome(0, 0, 0, 0, List.of(), true);
    }
    try {
      return database.inTransaction(() -> take(file, hash, reader));
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  private Outcome take(Path file, String hash, ImportFile reader) throws SQLException {
    database.command("CREATE OR REPLACE TEMP TABLE incoming AS SELECT * FROM record LIMIT 0");
    Incoming incoming = new Incoming();
    try (Rows rows = new Rows(database)) {
      incoming.rows = rows;
      reader.read(file, incoming);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (incoming.read == 0 && incoming.refused > 0) {
      throw new LedgerException(
          "none of the %d lines of %s can be read; the first: %s"
              .formatted(incoming.refused, file, incoming.problems.getFirst()));
    }
    dropAllButOneOfEachId();
    int changed =
        database.change(
            "DELETE FROM record USING incoming i WHERE record.dataset = i.dataset"
                + " AND record.id = i.id AND record IS DISTINCT FROM i");
    // Ordered by pair and day, so that a filter by them reads little of the file.
    int stored =
        database.change(
            "INSERT INTO record SELECT * FROM incoming"
                + " WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.dataset = incoming.dataset"
                + " AND r.id = incoming.id)"
                + " ORDER BY source, target, day, id");
    database.command("DROP TABLE incoming");
    try (Rows rows = new Rows(database)) {
      rows.add(
          "import",
          incoming.dataset,
          String.valueOf(file.getFileName()),
          hash,
          (long) stored,
          incoming.refused);
    }
    return new Outcome(
        stored - changed,
        changed,
        incoming.read - stored,
        incoming.refused,
        incoming.problems,
        false);
  }

  /** Of what a file has more than once, that which is first by all columns, whatever its place. */
  private void dropAllButOneOfEachId() throws SQLException {
    database.command(
        "CREATE OR REPLACE TEMP TABLE doubled AS SELECT * FROM incoming WHERE (dataset, id) IN"
            + " (SELECT (dataset, id) FROM incoming GROUP BY dataset, id HAVING count(*) > 1)");
    database.change(
        "DELETE FROM incoming WHERE (dataset, id) IN (SELECT (dataset, id) FROM doubled)");
    database.change(
        "INSERT INTO incoming SELECT * FROM doubled"
            + " QUALIFY row_number() OVER (PARTITION BY dataset, id ORDER BY doubled) = 1");
    database.command("DROP TABLE doubled");
  }

  /**
   * Takes the events of a dataset out again, and forgets that its files were imported.
   *
   * @return how many events there were
   */
  public long remove(String dataset) {
    return database.inTransaction(() -> {
      database.change("DELETE FROM import WHERE dataset = ?", dataset);
      return (long) database.change("DELETE FROM record WHERE dataset = ?", dataset);
    });
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Digest.of(in);
    }
  }

  /** Writes events to the table of what has come. */
  private static final class Incoming implements ImportFile.Sink {
    private final List<String> problems = new ArrayList<>();
    private @Nullable Rows rows;
    private String dataset = "";
    private long read;
    private long refused;

    @Override
    public void event(Dataset from, ImportedEvent event) {
      dataset = from.word();
      read++;
      try {
        if (rows != null) {
          rows.add(
              "incoming",
              dataset,
              event.id(),
              event.day(),
              event.type(),
              event.mode(),
              event.cameo(),
              event.source().map(Actor::code).orElse(""),
              event.source().map(Actor::sector).orElse(""),
              event.target().map(Actor::code).orElse(""),
              event.target().map(Actor::sector).orElse(""),
              event.place(),
              event.placeName(),
              number(event.latitude()),
              number(event.longitude()),
              number(event.intensity()),
              count(event.mentions()),
              count(event.outlets()),
              count(event.articles()),
              number(event.tone()),
              count(event.deaths()),
              event.address(),
              event.text());
        }
      } catch (SQLException e) {
        throw new LedgerException("an event of " + dataset + " cannot be stored", e);
      }
    }

    @Override
    public void problem(String file, long line, String reason) {
      refused++;
      if (problems.size() < LISTED) {
        problems.add(file + ":" + line + ": " + reason);
      }
    }

    private static @Nullable Float number(OptionalDouble value) {
      return value.isPresent() ? (float) value.getAsDouble() : null;
    }

    private static @Nullable Integer count(OptionalInt value) {
      return value.isPresent() ? value.getAsInt() : null;
    }
  }
}
