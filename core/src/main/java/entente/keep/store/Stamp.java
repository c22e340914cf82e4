package entente.keep.store;

import entente.keep.LedgerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a ledger's file can be told from what it was.
 *
 * @param modified in milliseconds
 * @param size in bytes
 */
public record Stamp(long modified, long size) {
  /**
   * {@return how the file is now}
   *
   * @throws LedgerException if it is not there any more
   */
  public static Stamp of(Path file) {
    try {
      return new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
    } catch (IOException e) {
      throw new LedgerException("the ledger " + file + " cannot be read any more.");
    }
  }

  /** {@return it as one word} */
  public String word() {
    return modified + "-" + size;
  }
}
