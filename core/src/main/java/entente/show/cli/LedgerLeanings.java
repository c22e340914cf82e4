package entente.show.cli;

import entente.keep.reference.Memberships;
import entente.keep.store.LedgerQueries;
import entente.measure.align.Alignments;
import entente.measure.align.Kernel;
import entente.measure.pole.Pole;
import entente.measure.pole.Poles;
import entente.show.measure.AlignmentTable;
import entente.show.site.Leaning;
import entente.show.site.Leanings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Measures states of one ledger as {@code entente align} does. */
final class LedgerLeanings implements Leanings {
  /** Alignments without an outlet are as large as those with all. */
  private static final int MOST_WITHOUT = 8;

  private final RememberedActs acts;
  private final Poles poles;
  private final Memberships memberships;

  private Optional<RememberedActs.Remembered> before = Optional.empty();
  private final Map<String, Alignments> without = new HashMap<>();

  LedgerLeanings(RememberedActs acts) {
    this.acts = acts;
    this.poles = acts.poles();
    this.memberships = acts.memberships();
  }

  /** One at a time: measuring takes all processors and much memory as it is. */
  @Override
  public synchronized Optional<Leaning> full(
      LedgerQueries queries, String state, Optional<LocalDate> day) {
    RememberedActs.Remembered now = acts.of(queries);
    if (before.filter(each -> each == now).isEmpty()) {
      without.clear();
      before = Optional.of(now);
    }
    List<LocalDate> span = now.measured().acts().span();
    if (span.isEmpty()) {
      return Optional.empty();
    }
    Alignments whole = now.alignments();
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
    if (without.size() >= MOST_WITHOUT) {
      without.clear();
    }
    return without.computeIfAbsent(
        outlet,
        name -> MeasuredLedger.read(queries, Set.of(outlet), false).toward(poles, memberships));
  }
}
