package entente.foresee.rank;

import entente.foresee.graph.EventGraph;

/**
 * From which day on answers move points. Learning costs most of the time, and learning from the
 * newest questions alone loses nothing; the first days teach nothing yet, as nothing is remembered.
 */
public final class LearningSpan {
  /** So many newest questions are learnt from; on ICEWS14 more bring nothing. */
  static final int QUESTIONS = 150_000;

  /** The first twentieth of the days is only remembered. */
  private static final int SKIPPED = 20;

  private LearningSpan() {}

  /**
   * {@return the latest day such that enough questions, two of each fact, lie between it and the
   * other; where there are not as many, the day after the first twentieth}
   *
   * @param until the first day that may not be known
   */
  public static int from(EventGraph graph, int until) {
    int known = graph.from(until);
    if (known == 0) {
      return until;
    }
    int first = graph.firstDay();
    int days = graph.day(known - 1) - first + 1;
    int earliest = first + Math.ceilDiv(days, SKIPPED);
    int enough = QUESTIONS / 2;
    return known < enough ? earliest : Math.max(earliest, graph.day(known - enough));
  }
}
