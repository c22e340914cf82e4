package entente.measure.align;

import entente.keep.reference.Memberships;
import entente.measure.event.Acts;
import entente.measure.event.CodingAccuracy;
import entente.measure.pole.Pole;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Alignment by events of the states in a ledger toward a set of poles. Immutable; the same on any
 * number of threads.
 */
public final class Alignments {
  /** Draws behind each interval of a series. */
  public static final int SERIES_DRAWS = 250;

  private final Field field;
  private final DocumentDays documents;
  private final CodingAccuracy coding;

  private Alignments(Field field, DocumentDays documents, CodingAccuracy coding) {
    this.field = field;
    this.documents = documents;
    this.coding = coding;
  }

  /**
   * {@return alignments by these acts}
   *
   * @param documents how many documents speak of whom
   * @param coding how often our own reader codes acts rightly
   */
  public static Alignments of(
      Acts acts,
      List<Pole> poles,
      Memberships memberships,
      DocumentDays documents,
      CodingAccuracy coding) {
    return new Alignments(new Field(acts, poles, memberships), documents, coding);
  }

  /**
   * {@return for each of these days, the state's lines toward all poles but those that it leads}
   *
   * @param days in order
   */
  public List<List<EventLine>> series(String state, Kernel kernel, List<LocalDate> days) {
    EventEstimate estimate =
        new EventEstimate(field, coding, EventEstimate.Switches.ALL, SERIES_DRAWS);
    return new EventWindow(field, kernel)
        .at(state, days, documents).stream()
            .map(tallies -> estimate.lines(state, tallies))
            .toList();
  }

  /** {@return the series of several states, in their order, made on all processors} */
  public List<List<List<EventLine>>> series(
      List<String> states, Kernel kernel, List<LocalDate> days) {
    Stream<String> each = states.parallelStream();
    return each.map(state -> series(state, kernel, days)).toList();
  }
}
