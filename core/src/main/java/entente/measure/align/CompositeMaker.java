package entente.measure.align;

import entente.measure.Interval;
import entente.measure.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Draws the parts of a card for its composite: those that are known for every pole. */
final class CompositeMaker {
  private static final long SEED = 20_080_815;

  private CompositeMaker() {}

  /**
   * {@return the composite; none with fewer than two poles}
   *
   * @param shares by card, draws of its share of events
   */
  static Optional<Composite> of(List<PoleCard> cards, double[][] shares) {
    if (cards.size() < 2) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> names = new ArrayList<>(List.of("commitments"));
    List<double[][]> parts = new ArrayList<>();
    int draws = shares[0].length;
    parts.add(commitments(cards, draws, random));
    if (cards.stream().allMatch(each -> each.votes().isPresent())) {
      names.add("votes");
      parts.add(votes(cards, draws, random));
    }
    if (cards.stream().allMatch(each -> each.events().share() instanceof Outcome.Found<Interval>)) {
      names.add("events");
      parts.add(shares);
    }
    return Optional.of(
        Composite.of(cards.stream().map(each -> each.pole().name()).toList(), names, parts, SEED));
  }

  private static double[][] commitments(List<PoleCard> cards, int draws, SplittableRandom random) {
    double[][] all = new double[cards.size()][draws];
    for (int card = 0; card < all.length; card++) {
      List<Commitment> kinds = cards.get(card).commitments().kinds();
      for (int draw = 0; draw < draws; draw++) {
        int inForce = 0;
        for (Commitment kind : kinds) {
          boolean may = kind.status() == Commitment.Status.IN_FORCE;
          inForce += may && random.nextDouble() < kind.belief() ? 1 : 0;
        }
        all[card][draw] = inForce / (double) Math.max(1, kinds.size());
      }
    }
    return all;
  }

  private static double[][] votes(List<PoleCard> cards, int draws, SplittableRandom random) {
    double[][] all = new double[cards.size()][draws];
    for (int card = 0; card < all.length; card++) {
      Interval distance = cards.get(card).votes().orElseThrow().distance();
      double deviation = (distance.high() - distance.estimate()) / Interval.DEVIATIONS;
      for (int draw = 0; draw < draws; draw++) {
        all[card][draw] = -(distance.estimate() + deviation * random.nextGaussian());
      }
    }
    return all;
  }
}
