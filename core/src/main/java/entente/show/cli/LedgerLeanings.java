package entente.show.cli;

import entente.keep.LedgerException;
import entente.keep.reference.Memberships;
import entente.keep.store.LedgerQueries;
import entente.measure.align.Alignments;
import entente.measure.align.Kernel;
import entente.measure.pole.Pole;
import entente.measure.pole.Poles;
import entente.show.measure.AlignmentTable;
import entente.show.site.Leaning;
import entente.show.site.Leanings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures states of one ledger as {@code entente align} does. What was read of its acts is kept
 * until the file changes.
 */
final class LedgerLeanings implements Leanings {
  /** Alignments without an outlet are as large as those with all. */
  private static final int MOST_WITHOUT = 8;

  private final Path ledger;
  private final Poles poles;
  private final Memberships memberships = Memberships.shipped();

  private Stamp read = new Stamp(0, -1);
  private Optional<MeasuredLedger> measured = Optional.empty();
  private final Map<String, Alignments> alignments = new HashMap<>();

  LedgerLeanings(Path ledger, Poles poles) {
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

  /** One at a time: measuring takes all processors and much memory as it is. */
  @Override
  public synchronized Optional<Leaning> full(
      LedgerQueries queries, String state, Optional<LocalDate> day) {
    Stamp now = Stamp.of(ledger);
    if (measured.isEmpty() || !now.equals(read)) {
      alignments.clear();
      measured = Optional.of(MeasuredLedger.read(queries, Set.of(), true));
      read = now;
    }
    MeasuredLedger all = measured.get();
    List<LocalDate> span = all.acts().span();
    if (span.isEmpty()) {
      return Optional.empty();
    }
    Alignments whole = alignments.computeIfAbsent("", name -> all.toward(poles, memberships));
    AlignmentTables tables = new AlignmentTables(queries, poles, memberships);
    LocalDate last = day.orElseGet(span::getLast);
    LocalDate first = span.getFirst().isAfter(last) ? last : span.getFirst();
    List<AlignmentTable.Row> series =
        MeasuredStates.rows(
            whole,
            poles,
            List.of(state),
            Kernel.DEFAULT,
            Steps.MONTH.between(first, last),
            each -> tables.besides(each, List.of()),
            poles.poles().stream().map(Pole::name).toList());
    return Optional.of(
        new Leaning(
            whole.card(
                state,
                last,
                Kernel.DEFAULT,
                tables.besides(state, queries.remarks(state, Set.of())),
                outlet -> without(queries, outlet),
                false),
            series));
  }

  private Alignments without(LedgerQueries queries, String outlet) {
    if (alignments.size() > MOST_WITHOUT) {
      alignments.keySet().removeIf(name -> !name.isEmpty());
    }
    return alignments.computeIfAbsent(
        "without " + outlet,
        name -> MeasuredLedger.read(queries, Set.of(outlet), false).toward(poles, memberships));
  }
}
