package entente.measure.event;

import entente.event.Standing;
import entente.keep.event.CountedEvent;
import java.util.List;

/**
 * How far it is to be believed that an event took place: even odds before anything is told, times
 * what each independent report is worth by its standing (odds form of Bayes' rule, reports taken as
 * independent given the truth). The worths are set by hand and documented; they are no estimate.
 */
public final class Belief {
  /** No number of reports makes it surer than this. */
  public static final double SUREST = 0.99;

  private Belief() {}

  /** {@return the factor by which one independent report of that standing changes the odds} */
  public static double odds(Standing standing) {
    return switch (standing) {
      case REPORTED, OPINION -> 9;
      case ATTRIBUTED -> 6;
      case ALLEGED -> 2;
      case PLANNED -> 1.5;
      case FORECAST, HYPOTHETICAL, CALL_TO_ACTION -> 1;
      case DENIED -> 0.25;
    };
  }

  /** {@return the belief that reports of these standings leave, from 0 to {@link #SUREST}} */
  public static double of(List<Standing> reports) {
    double odds = 1;
    for (Standing each : reports) {
      odds *= odds(each);
    }
    return Math.min(SUREST, odds / (1 + odds));
  }

  /**
   * {@return the belief that an event took place}
   *
   * <p>To promise is an act that is done when it is told: an {@code AGREE} that is planned is
   * believed as a report is, though what was promised is still to come.
   */
  public static double of(CountedEvent event) {
    boolean promise = event.type().equals("AGREE");
    return of(
        event.origins().stream()
            .map(CountedEvent.Origin::standing)
            .map(each -> promise && each == Standing.PLANNED ? Standing.REPORTED : each)
            .toList());
  }
}
