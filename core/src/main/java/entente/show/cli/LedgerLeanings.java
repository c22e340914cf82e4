package entente.show.cli;

import entente.keep.reference.Memberships;
import entente.keep.store.LedgerQueries;
import entente.measure.align.Alignments;
import entente.measure.align.Kernel;
import entente.measure.pole.Pole;
import entente.measure.pole.Poles;
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
  public synchronized Optional<Leaning.Now> on(
      LedgerQueries queries, String state, Optional<LocalDate> day) {
    RememberedActs.Remembered now = acts.of(queries);
    if (before.filter(each -> each == now).isEmpty()) {
      without.clear();
      before = Optional.of(now);
    }
    return last(now, day)
        .map(last ->
            new Leaning.Now(
                now.alignments()
                    .card(
                        state,
                        last,
                        Kernel.DEFAULT,
                        now.tables(queries, poles, memberships)
                            .besides(state, queries.remarks(state, Set.of())),
                        outlet -> without(queries, outlet),
                        false)));
  }

  private static Optional<LocalDate> last(RememberedActs.Remembered acts, Optional<LocalDate> day) {
    List<LocalDate> span = acts.measured().acts().span();
    return span.isEmpty() ? Optional.empty() : day.or(() -> Optional.of(span.getLast()));
  }

  @Override
  public synchronized Optional<Leaning.Course> until(
      LedgerQueries queries, String state, Optional<LocalDate> day) {
    RememberedActs.Remembered now = acts.of(queries);
    return last(now, day).map(last -> course(now, queries, state, last));
  }

  private Leaning.Course course(
      RememberedActs.Remembered now, LedgerQueries queries, String state, LocalDate last) {
    LocalDate first = now.measured().acts().span().getFirst();
    AlignmentTables tables = now.tables(queries, poles, memberships);
    return new Leaning.Course(
        MeasuredStates.rows(
            now.alignments(),
            poles,
            List.of(state),
            Kernel.DEFAULT,
            Steps.MONTH.between(first.isAfter(last) ? last : first, last),
            each -> tables.besides(each, List.of()),
            poles.poles().stream().map(Pole::name).toList()),
        Window.months(now.measured().acts(), state, last).getFirst(),
        Kernel.DEFAULT.halfLife());
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
