package entente.show.cli;

import entente.keep.reference.Memberships;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Stamp;
import entente.keep.tie.CountedTie;
import entente.measure.align.Alignments;
import entente.measure.channel.Hop;
import entente.measure.pole.Poles;
import java.nio.file.Path;
import java.util.List;
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

  /**
   * One state of the file; another one is another object, so that what is made of it can be kept
   * for as long as this is the same.
   */
  static final class Remembered {
    private final Stamp stamp;
    private final MeasuredLedger measured;
    private final Alignments alignments;
    private final List<CountedTie> ties;
    private final List<Hop> hops;

    private Remembered(
        Stamp stamp, MeasuredLedger measured, Alignments alignments, LedgerQueries queries) {
      this.stamp = stamp;
      this.measured = measured;
      this.alignments = alignments;
      this.ties = List.copyOf(queries.countedTies());
      this.hops = List.copyOf(AlignmentTables.hops(queries));
    }

    /** {@return the tables and agreements beside them} */
    AlignmentTables tables(LedgerQueries queries, Poles poles, Memberships memberships) {
      return new AlignmentTables(queries, poles, memberships, ties, hops);
    }

    /** {@return its acts, the ids of imported events included} */
    MeasuredLedger measured() {
      return measured;
    }

    /** {@return the standing ties beside them} */
    List<CountedTie> ties() {
      return ties;
    }

    /** {@return by what hops something can pass} */
    List<Hop> hops() {
      return hops;
    }

    /** {@return alignments by all of them} */
    Alignments alignments() {
      return alignments;
    }
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
    Remembered read = new Remembered(now, measured, measured.toward(poles, memberships), queries);
    last = Optional.of(read);
    return read;
  }
}
