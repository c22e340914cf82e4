package entente.measure.drift;

import entente.measure.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether and when a state's relation to a pole, or a series of its own, changed.
 *
 * @param state code
 * @param pole name of the pole, or of the series
 * @param at the date that was asked for
 * @param votes who moved in the votes of the years around it
 * @param known what the date changed
 * @param perDocument the same for every document on the state
 * @param coverage what the date changed in the number of documents
 * @param breaks of the series, whoever's date
 * @param coverageBreaks of the documents
 * @param notes what sources say of the series, such as that reporting changed
 */
public record DriftReport(
    String state,
    String pole,
    Optional<LocalDate> at,
    Optional<VoteDrift> votes,
    Outcome<KnownDate> known,
    Outcome<KnownDate> perDocument,
    Outcome<KnownDate> coverage,
    BreakScan breaks,
    Optional<BreakScan> coverageBreaks,
    List<Note> notes) {
  /**
   * What a source says of a series.
   *
   * @param from first day of which it speaks; empty for ever before
   * @param to last one; empty for ever after
   * @param words what it says
   */
  public record Note(Optional<LocalDate> from, Optional<LocalDate> to, String words) {
    boolean covers(LocalDate first, LocalDate last) {
      return (from.isEmpty() || !from.get().isAfter(last))
          && (to.isEmpty() || !to.get().isBefore(first));
    }
  }

  public DriftReport {
    notes = List.copyOf(notes);
  }

  /**
   * {@return whether a change cannot be told from one in coverage}
   *
   * <p>So it is where the documents break at the same date, or lastingly within half a year of it.
   */
  public boolean isInseparable() {
    boolean atDate = coverage.result().map(KnownDate::breaks).orElse(false);
    boolean near =
        at.isPresent()
            && coverageBreaks.isPresent()
            && coverageBreaks.get().breaks().result().orElse(List.of()).stream()
                .filter(BreakScan.Break::lasts)
                .anyMatch(each ->
                    !each.lastBefore().isBefore(at.get().minusMonths(6))
                        && !each.lastBefore().isAfter(at.get().plusMonths(6)));
    return atDate || near;
  }

  /**
   * {@return what is to be said of the exposure behind a break: a note that covers the year from
   * it, or that the exposure is unknown; nothing where it is known}
   */
  public Optional<String> caution(BreakScan.Break found) {
    LocalDate first = found.lastBefore();
    Optional<String> noted =
        notes.stream()
            .filter(each -> each.covers(first, first.plusYears(1)))
            .map(each -> "coverage break: " + each.words())
            .findFirst();
    if (noted.isPresent()) {
      return noted;
    }
    return coverageBreaks.isEmpty() ? Optional.of("exposure unknown") : Optional.empty();
  }
}
