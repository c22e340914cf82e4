package entente.keep.store;

import entente.keep.LedgerException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a sentence why a ledger cannot be opened, read or written. */
final class OpenFailure {
  private static final Pattern PROCESS = Pattern.compile("PID (\\d+)");

  private static final String IN_USE = "lock on file";

  private OpenFailure() {}

  static LedgerException told(Path file, SQLException e) {
    String said = e.getMessage() == null ? "" : e.getMessage();
    return new LedgerException(sentence(file, said), e);
  }

  /** {@return what to say of a file that another program has made} */
  static LedgerException noLedger(Path file) {
    return new LedgerException(notOurs(file));
  }

  private static String notOurs(Path file) {
    return file + " is no ledger; give another file with --ledger.";
  }

  /** {@return whether another program has the file open} */
  static boolean isInUse(SQLException e) {
    return e.getMessage() != null && e.getMessage().contains(IN_USE);
  }

  private static String sentence(Path file, String said) {
    if (said.contains(IN_USE)) {
      Matcher process = PROCESS.matcher(said);
      String who = process.find() ? " (process " + process.group(1) + ")" : "";
      return "the ledger %s is in use by another program%s; wait until it is done, or close it."
          .formatted(file, who);
    }
    if (said.contains("No space left")) {
      return "the disk with the ledger %s is full; make room and run the same command again: "
              .formatted(file)
          + "what was stored before is safe.";
    }
    if (said.contains("not a valid DuckDB") || said.contains("magic bytes")) {
      return notOurs(file);
    }
    if (said.contains("Corrupt")
        || said.contains("Could not read enough bytes")
        || said.contains("checksum")
        || said.contains("Failure while replaying")) {
      return ("the ledger %s is damaged (%s); keep a copy of it, and make it anew with"
              + " 'entente add' from the articles.")
          .formatted(file, firstLine(said));
    }
    if (said.contains("Permission denied")
        || said.contains("Read-only file system")
        || notWritable(file)) {
      return "the ledger %s cannot be written: its file or folder is read-only.".formatted(file);
    }
    return "the ledger %s: %s".formatted(file, firstLine(said));
  }

  private static boolean notWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return (Files.exists(file) && !Files.isWritable(file))
        || (folder != null && !Files.isWritable(folder));
  }

  private static String firstLine(String said) {
    return said.lines().findFirst().orElse("the database gives no reason").strip();
  }
}
