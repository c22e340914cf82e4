package entente.show.cli;

import entente.keep.store.LedgerQueries;
import entente.show.measure.Drifted;
import entente.show.site.Drifting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Works out the drift of states as {@code entente drift} does, from acts that are remembered. */
final class LedgerDrifting implements Drifting {
  private final RememberedActs acts;

  LedgerDrifting(RememberedActs acts) {
    this.acts = acts;
  }

  @Override
  public List<Drifted> of(
      LedgerQueries queries, String state, Optional<String> pole, Optional<LocalDate> at) {
    RememberedActs.Remembered remembered = acts.of(queries);
    List<LocalDate> span = remembered.measured().acts().span();
    if (span.isEmpty()) {
      return List.of();
    }
    LedgerDrifts drifts =
        new LedgerDrifts(
            remembered.measured(),
            remembered.alignments(),
            new IdealPoints(queries.reference()),
            Steps.MONTH,
            Window.months(remembered.measured().acts(), state, span.getLast()));
    return acts.poles().poles().stream()
        .filter(each -> !each.leader().equals(state))
        .filter(each -> pole.stream().allMatch(each.name()::equalsIgnoreCase))
        .map(each -> drifts.of(state, each, at))
        .toList();
  }
}
