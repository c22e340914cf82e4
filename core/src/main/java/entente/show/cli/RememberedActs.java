package entente.show.cli;

import entente.keep.LedgerException;
import entente.keep.reference.Memberships;
import entente.keep.store.LedgerQueries;
import entente.measure.align.Alignments;
import entente.measure.pole.Poles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What was read of the acts of one ledger, kept until the file changes. */
final class RememberedActs {
  private final Path ledger;
  private final Poles poles;
  private final Memberships memberships = Memberships.shipped();

  private Optional<Remembered> last = Optional.empty();

  RememberedActs(Path ledger, Poles poles) {
    this.ledger = ledger;
    this.poles = poles;
  }

  /** How a file can be told from what it was. */
  private record Stamp(long modified, long size) {
    static Stamp of(Path file) {
      try {
        return new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
      } catch (IOException e) {
        throw new LedgerException("the ledger " + file + " cannot be read any more.");
      }
    }
  }

  /**
   * One state of the file; another one is another object, so that what is made of it can be kept
   * for as long as this is the same.
   */
  static final class Remembered {
    private final Stamp stamp;
    private final MeasuredLedger measured;
    private final Alignments alignments;

    private Remembered(Stamp stamp, MeasuredLedger measured, Alignments alignments) {
      this.stamp = stamp;
      this.measured = measured;
      this.alignments = alignments;
    }

    /** {@return its acts, the ids of imported events included} */
    MeasuredLedger measured() {
      return measured;
    }

    /** {@return alignments by all of them} */
    Alignments alignments() {
      return alignments;
    }
  }

  Path ledger() {
    return ledger;
  }

  Poles poles() {
    return poles;
  }

  Memberships memberships() {
    return memberships;
  }

  /** {@return the acts that the ledger holds now} One reads at a time; the others wait for it. */
  synchronized Remembered of(LedgerQueries queries) {
    Stamp now = Stamp.of(ledger);
    Optional<Remembered> known = last.filter(each -> each.stamp.equals(now));
    if (known.isPresent()) {
      return known.get();
    }
    MeasuredLedger measured = MeasuredLedger.read(queries, Set.of(), true);
    Remembered read = new Remembered(now, measured, measured.toward(poles, memberships));
    last = Optional.of(read);
    return read;
  }
}
