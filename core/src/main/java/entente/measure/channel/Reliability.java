package entente.measure.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Two-terminal reliability in the order of time: how likely hops that stand make a path. Exact by
 * factoring on the draws of the origins (Moskowitz 1958; Ball, Colbourn and Provan 1995): as soon
 * as a path stands whatever is left to draw, or none can, the branch is done. Where that takes more
 * than so many looks at the graph it is counted in seeded draws.
 */
final class Reliability {
  /** How often the graph is looked at before exactness is given up. */
  static final int MOST_LOOKS = 20_000;

  private static final String NOBODY = "";

  private final HopTable table;
  private final SharedSources shared;
  private final String source;
  private final Terms terms;

  Reliability(HopTable table, boolean apart, String source, Terms terms) {
    this.table = table;
    this.shared = SharedSources.of(table.hops(), apart);
    this.source = source;
    this.terms = terms;
  }

  /** {@return how likely a path stands, computed if it can be and else counted} */
  Chance of(String target) {
    return exactly(target, NOBODY, MOST_LOOKS).orElseGet(() -> counted(target));
  }

  /** {@return how likely a path stands, if so many looks tell} */
  Optional<Chance> exactly(String target, int looks) {
    return exactly(target, NOBODY, looks);
  }

  private Optional<Chance> exactly(String target, String without, int looks) {
    Exact exact = new Exact(target, without, looks);
    double figure = exact.chance(shared.undrawn());
    return exact.looks > looks ? Optional.empty() : Optional.of(Chance.exactly(figure));
  }

  /**
   * {@return for each actor on some path how likely one stands that does not pass through it}
   *
   * @param whole how likely any stands: what was counted once is counted here as well
   */
  Map<String, Chance> without(String target, Iterable<String> actors, Chance whole) {
    Map<String, Chance> without = new TreeMap<>();
    if (whole.isExact()) {
      for (String actor : actors) {
        exactly(target, actor, MOST_LOOKS).ifPresent(chance -> without.put(actor, chance));
      }
      return without;
    }
    int hits = (int) Math.round(whole.estimate() * whole.draws());
    lost(target)
        .forEach((actor, times) -> without.put(actor, Chance.counted(hits - times, whole.draws())));
    return without;
  }

  /** {@return for each actor that was ever reached how likely it is, counted in draws} */
  Map<String, Chance> reached() {
    Map<String, Integer> hits = new LinkedHashMap<>();
    draw(standing ->
        table
            .arrivals(standing, source, terms.start())
            .keySet()
            .forEach(actor -> hits.merge(actor, 1, Integer::sum)));
    Map<String, Chance> reached = new LinkedHashMap<>();
    hits.forEach((actor, times) -> reached.put(actor, Chance.counted(times, terms.draws())));
    return reached;
  }

  private void draw(Consumer<boolean[]> sink) {
    Random random = new Random(terms.seed());
    int[] levels = shared.undrawn();
    for (int draw = 0; draw < terms.draws(); draw++) {
      for (int number = 0; number < levels.length; number++) {
        levels[number] = shared.sources().get(number).level(random.nextDouble());
      }
      sink.accept(shared.standing(levels, false));
    }
  }

  private Chance counted(String target) {
    int[] hits = {0};
    draw(standing -> {
      if (table.reaches(standing, source, target, terms.start(), NOBODY)) {
        hits[0]++;
      }
    });
    return Chance.counted(hits[0], terms.draws());
  }

  /**
   * In how many draws no path is left without an actor. One off the path that stands is not missed,
   * so only those on it are looked at.
   */
  private Map<String, Integer> lost(String target) {
    Map<String, Integer> lost = new TreeMap<>();
    draw(standing -> {
      List<Integer> path = table.path(standing, source, target, terms.start());
      for (int hop : path.subList(Math.min(1, path.size()), path.size())) {
        String actor = table.hops().get(hop).from();
        if (!table.reaches(standing, source, target, terms.start(), actor)) {
          lost.merge(actor, 1, Integer::sum);
        }
      }
    });
    return lost;
  }

  /** One computation, which gives up when it has looked too often. */
  private final class Exact {
    private final String target;
    private final String without;
    private final int most;
    private int looks;

    Exact(String target, String without, int most) {
      this.target = target;
      this.without = without;
      this.most = most;
    }

    double chance(int[] levels) {
      if (++looks > most) {
        return 0;
      }
      boolean[] possible = shared.standing(levels, true);
      if (!reaches(possible)) {
        return 0;
      }
      boolean[] sure = shared.standing(levels, false);
      if (reaches(sure)) {
        return 1;
      }
      int next = undecided(levels, possible, sure);
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

    private boolean reaches(boolean[] standing) {
      return table.reaches(standing, source, target, terms.start(), without);
    }

    /** An origin on which a path may depend; the first undrawn one where that path is barred. */
    private int undecided(int[] levels, boolean[] possible, boolean[] sure) {
      for (int hop : table.path(possible, source, target, terms.start())) {
        if (!sure[hop]) {
          for (int number = 0; number < levels.length; number++) {
            if (levels[number] < 0 && shared.sources().get(number).tells(hop)) {
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
  }
}
