package entente.measure.align;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * What a state's events with each pole come to on one day, under the kernel. Arrays are by pole;
 * those of a sign hold cooperation first, conflict second.
 */
final class Tallies {
  final LocalDate day;

  /** Sums of weights, of their squares, and of weights times belief, by sign and pole. */
  final double[][] weights;

  final double[][] squares;
  final double[][] ownBeliefs;
  final double[][] otherBeliefs;

  /** Sum of weights, and of their squares, of entries with named outlets, cooperation only. */
  final double[] named;

  double namedSquares;

  /** By outlet and pole, the sum of weights of its share in those entries. */
  final double[][] byOutlet;

  /** Events within reach, by sign and pole; of all poles together each event once. */
  final int[][] events;

  int allEvents;

  /** Outlets that tell of an event within reach. */
  int outlets;

  /** Documents that speak of the state, under the kernel. */
  double documents;

  Tallies(LocalDate day, int poles, int outlets) {
    this.day = day;
    weights = new double[2][poles];
    squares = new double[2][poles];
    ownBeliefs = new double[2][poles];
    otherBeliefs = new double[2][poles];
    named = new double[poles];
    byOutlet = new double[outlets][poles];
    events = new int[2][poles];
  }

  /** {@return the cooperation of all poles together} */
  double cooperation() {
    return Arrays.stream(weights[0]).sum();
  }
}
