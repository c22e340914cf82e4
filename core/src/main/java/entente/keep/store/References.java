package entente.keep.store;

import entente.keep.Digest;
import entente.keep.LedgerException;
import entente.keep.reference.layout.Kind;
import entente.keep.reference.layout.ReferenceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes tables that others publish into a ledger, a file in one transaction.
 *
 * <p>A file takes the place of what it covers, whoever published that: votes of the same roll calls
 * or of the same days; ideal points of the same version, series of the same name, state and
 * partner, and flows of the same instrument in the years from its first to its last; alliances and
 * capabilities of these years; of states in the system and of notes on a series, all.
 */
public final class References {
  private final Database database;

  /** For a ledger that is open for writing. */
  public References(Ledger ledger) {
    this.database = ledger.database();
  }

  /**
   * What became of a file.
   *
   * @param before whether the very file was taken before and is still in use, so that nothing was
   *     done
   * @param rows by kind, how many rows it gave
   * @param replaced how many rows of earlier files they take the place of
   * @param firstYear of its data, where it tells any
   * @param lastYear of its data
   * @param leftOut by the name of a state without a code, how many rows were left out
   * @param undated roll calls of its votes whose day the ledger does not know
   */
  public record Outcome(
      boolean before,
      SortedMap<Kind, Long> rows,
      long replaced,
      OptionalInt firstYear,
      OptionalInt lastYear,
      SortedMap<String, Long> leftOut,
      long undated) {}

  /**
   * Takes a file, wholly or not at all.
   *
   * @throws IOException if it cannot be read
   * @throws LedgerException if a row of it is broken; the message says where and how
   */
  public Outcome add(ReferenceFile file) throws IOException {
    String hash = hash(file);
    try {
      return database.inTransaction(() -> take(file, hash));
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  private Outcome take(ReferenceFile file, String hash) throws SQLException {
    forgetReplaced();
    Incoming incoming = new Incoming(nextNumber());
    if (!database.query("SELECT 1 FROM reference_file WHERE hash = ?", row -> 1, hash).isEmpty()) {
      return incoming.outcome(true, 0, OptionalInt.empty(), OptionalInt.empty(), 0);
    }
    ReferenceTables tables = new ReferenceTables(database);
    tables.prepare();
    try (Rows rows = new Rows(database)) {
      incoming.rows = rows;
      file.read(incoming);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long read = incoming.counts.values().stream().mapToLong(Long::longValue).sum();
    if (read == 0) {
      throw new LedgerException(
          incoming.leftOut.isEmpty()
              ? file.file() + " holds no row with a value; nothing was taken."
              : "%s: none of the states in it is known, such as %s; nothing was taken."
                  .formatted(file.file(), incoming.leftOut.firstKey()));
    }
    tables.complete(file.file());
    int[] years = tables.years();
    long replaced = tables.replace();
    long undated = tables.undated(incoming.number);
    try (Rows rows = new Rows(database)) {
      rows.add(
          "reference_file",
          incoming.number,
          file.layout().kind().word(),
          file.layout().word(),
          file.layout().publisher(),
          String.valueOf(file.file().getFileName()),
          hash,
          read,
          year(years[0]),
          year(years[1]));
    }
    forgetReplaced();
    return incoming.outcome(false, replaced, optional(years[0]), optional(years[1]), undated);
  }

  private static @Nullable Integer year(int year) {
    return year == 0 ? null : year;
  }

  private static OptionalInt optional(int year) {
    return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private int nextNumber() {
    return database
            .query("SELECT coalesce(max(file), 0) FROM reference_file", row -> row.getInt(1))
            .getFirst()
        + 1;
  }

  /** A file of which nothing is left in use can be given again. */
  private void forgetReplaced() throws SQLException {
    database.change(
        "DELETE FROM reference_file WHERE file IN"
            + " (SELECT file FROM reference_files WHERE kept = 0)");
  }

  /**
   * Takes out all that files of that name, or of that kind, have given.
   *
   * @return how many rows there were
   */
  public long remove(String word) {
    return database.inTransaction(() -> {
      List<Integer> files =
          database.query(
              "SELECT file FROM reference_file WHERE name = ? OR kind = ?",
              row -> row.getInt(1),
              word,
              word);
      long rows = 0;
      for (int file : files) {
        for (String table : ReferenceTables.NAMES) {
          rows += database.change("DELETE FROM " + table + " WHERE file = ?", file);
        }
        database.change("DELETE FROM reference_file WHERE file = ?", file);
      }
      return rows;
    });
  }

  private static String hash(ReferenceFile file) throws IOException {
    List<String> hashes = new ArrayList<>();
    hashes.add(hash(file.file()));
    if (file.columns().isPresent()) {
      hashes.add(hash(file.columns().get()));
    }
    return hashes.size() == 1 ? hashes.getFirst() : Digest.of(String.join(" ", hashes));
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Digest.of(in);
    }
  }
}
