package entente.measure.channel;

import java.util.Random;

/**
 * Two-terminal reliability in the order of time: how likely hops that stand make a path. Exact by
 * factoring on the draws of the origins (Moskowitz 1958; Ball, Colbourn and Provan 1995): as soon
 * as a path stands whatever is left to draw, or none can, the branch is done. Where that takes more
 * than {@link #MOST_LOOKS} looks at the graph it is counted in seeded draws.
 */
final class Reliability {
  /** How often the graph is looked at before exactness is given up. */
  static final int MOST_LOOKS = 20_000;

  private static final String NOBODY = "";

  private final HopTable table;
  private final SharedSources shared;
  private final String source;
  private final String target;
  private final long start;
  private final int draws;
  private final long seed;

  Reliability(HopTable table, boolean apart, String source, String target, Terms terms) {
    this.table = table;
    this.shared = SharedSources.of(table.hops(), apart);
    this.source = source;
    this.target = target;
    this.start = terms.start();
    this.draws = terms.draws();
    this.seed = terms.seed();
  }

  Chance chance() {
    return without(NOBODY);
  }

  /** {@return how likely a path stands that does not pass through that actor} */
  Chance without(String actor) {
    Exact exact = new Exact(actor);
    double figure = exact.chance(shared.undrawn());
    return exact.looks > MOST_LOOKS ? counted(actor) : Chance.exactly(figure);
  }

  private Chance counted(String actor) {
    Random random = new Random(seed);
    int[] levels = shared.undrawn();
    int hits = 0;
    for (int draw = 0; draw < draws; draw++) {
      for (int number = 0; number < levels.length; number++) {
        levels[number] = shared.sources().get(number).level(random.nextDouble());
      }
      if (table.reaches(shared.standing(levels, false), source, target, start, actor)) {
        hits++;
      }
    }
    return Chance.counted(hits, draws);
  }

  /** One computation, which gives up when it has looked too often. */
  private final class Exact {
    private final String without;
    private int looks;

    Exact(String without) {
      this.without = without;
    }

    double chance(int[] levels) {
      if (++looks > MOST_LOOKS) {
        return 0;
      }
      boolean[] possible = shared.standing(levels, true);
      if (!table.reaches(possible, source, target, start, without)) {
        return 0;
      }
      if (table.reaches(shared.standing(levels, false), source, target, start, without)) {
        return 1;
      }
      int next = undecided(levels, possible);
      SharedSources.Source drawn = shared.sources().get(next);
      double chance = 0;
      for (int level = 0; level <= drawn.levels(); level++) {
        double weight = drawn.weight(level);
        if (weight > 0) {
          levels[next] = level;
          chance += weight * chance(levels);
        }
      }
      levels[next] = -1;
      return chance;
    }

    /** An origin on which a path may depend; the first undrawn one where that path is barred. */
    private int undecided(int[] levels, boolean[] possible) {
      boolean[] sure = shared.standing(levels, false);
      for (int hop : table.path(possible, source, target, start)) {
        if (!sure[hop]) {
          for (int number = 0; number < levels.length; number++) {
            if (levels[number] < 0 && tells(number, hop)) {
              return number;
            }
          }
        }
      }
      for (int number = 0; number < levels.length; number++) {
        if (levels[number] < 0) {
          return number;
        }
      }
      throw new IllegalStateException("nothing is left to draw, and nothing is settled");
    }

    private boolean tells(int number, int hop) {
      SharedSources.Source source = shared.sources().get(number);
      for (int nth = 0; nth < source.size(); nth++) {
        if (source.hop(nth) == hop) {
          return true;
        }
      }
      return false;
    }
  }
}
