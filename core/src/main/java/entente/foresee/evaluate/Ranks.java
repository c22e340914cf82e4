package entente.foresee.evaluate;

import entente.foresee.rank.Asked;
import java.util.Arrays;
import java.util.Locale;

/**
 * Ranks of right answers: of those of the same question and day the others are taken out first
 * (time-aware filter), ties have their mean rank, and an answer that no rule speaks for stands in
 * the middle of all actors that none speaks for.
 */
public final class Ranks {
  private static final int[] AT = {1, 3, 10};

  private final int actors;
  private final int[] hits = new int[AT.length];
  private double reciprocal;
  private int count;

  /** Ranks among that many actors. */
  public Ranks(int actors) {
    this.actors = actors;
  }

  /** Adds the ranks of a question's answers, and hands each over. */
  public void add(Asked asked, float[] scores) {
    for (int place : asked.places()) {
      double rank = rank(asked, scores, place);
      count++;
      reciprocal += 1 / rank;
      for (int i = 0; i < AT.length; i++) {
        hits[i] += rank <= AT[i] ? 1 : 0;
      }
    }
  }

  /** {@return the rank of the answer at that place among the candidates; below 0 if it is none} */
  double rank(Asked asked, float[] scores, int place) {
    int listed = (int) asked.places().stream().filter(each -> each >= 0).count();
    int others = asked.places().size() - 1;
    if (place < 0) {
      int left = scores.length - listed;
      int rest = actors - others - left;
      return left + (rest + 1) / 2.0;
    }
    int better = 0;
    int equal = 0;
    for (float score : scores) {
      better += score > scores[place] ? 1 : 0;
      equal += score == scores[place] ? 1 : 0;
    }
    for (int other : asked.places()) {
      if (other >= 0) {
        better -= scores[other] > scores[place] ? 1 : 0;
        equal -= scores[other] == scores[place] ? 1 : 0;
      }
    }
    return 1 + better + equal / 2.0;
  }

  /** {@return how many answers were ranked} */
  public int count() {
    return count;
  }

  /** {@return the mean of one over the rank, MRR} */
  public double reciprocal() {
    return count == 0 ? 0 : reciprocal / count;
  }

  /** {@return the share of answers whose rank is at most 1, 3 and 10} */
  public double[] hits() {
    return Arrays.stream(hits)
        .mapToDouble(each -> count == 0 ? 0 : each / (double) count)
        .toArray();
  }

  @Override
  public String toString() {
    double[] hits = hits();
    return String.format(
        Locale.ROOT,
        "n %d  MRR %.4f  Hits@1 %.4f  Hits@3 %.4f  Hits@10 %.4f",
        count,
        reciprocal(),
        hits[0],
        hits[1],
        hits[2]);
  }
}
