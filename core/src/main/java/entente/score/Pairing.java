package entente.score;

import entente.event.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which coded statement stands for which gold one in a document. Two may pair when they are of the
 * same kind and their evidence shares at least half of the shorter; each pairs at most once, and of
 * all that may the best pairs first: best by the actors in common, then by type and overlap.
 *
 * @param pairs those that tell the same
 * @param missed gold statements without a partner, in the gold's order
 * @param extra coded statements without a partner, in their order
 */
public record Pairing(List<Pair> pairs, List<CodedStatement> missed, List<CodedStatement> extra) {
  private static final double LEAST_OVERLAP = 0.5;
  private static final double TYPE_WEIGHT = 0.3;
  private static final double OVERLAP_WEIGHT = 0.1;

  public Pairing {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /** A gold statement and the one that stands for it. */
  public record Pair(CodedStatement gold, CodedStatement system) {}

  private record Likely(double likeness, int gold, int system) {}

  /** {@return the pairs whatever their types: whether something was seen there} */
  public static Pairing detected(List<CodedStatement> gold, List<CodedStatement> system) {
    return of(gold, system, false);
  }

  /** {@return the pairs of the same type} */
  public static Pairing typed(List<CodedStatement> gold, List<CodedStatement> system) {
    return of(gold, system, true);
  }

  private static Pairing of(
      List<CodedStatement> gold, List<CodedStatement> system, boolean sameType) {
    List<Likely> likely = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < system.size(); j++) {
        if (mayPair(gold.get(i), system.get(j), sameType)) {
          likely.add(new Likely(likeness(gold.get(i), system.get(j)), i, j));
        }
      }
    }
    likely.sort(
        Comparator.comparingDouble((Likely each) -> -each.likeness())
            .thenComparingInt(Likely::gold)
            .thenComparingInt(Likely::system));
    Set<Integer> pairedGold = new HashSet<>();
    Set<Integer> pairedSystem = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Likely each : likely) {
      if (!pairedGold.contains(each.gold()) && !pairedSystem.contains(each.system())) {
        pairedGold.add(each.gold());
        pairedSystem.add(each.system());
        pairs.add(new Pair(gold.get(each.gold()), system.get(each.system())));
      }
    }
    return new Pairing(pairs, without(gold, pairedGold), without(system, pairedSystem));
  }

  /** {@return whether the two are of one kind and speak of the same words} */
  static boolean mayPair(CodedStatement gold, CodedStatement system, boolean sameType) {
    return gold.kind() == system.kind()
        && (!sameType || gold.type().equals(system.type()))
        && sharesEvidence(gold, system);
  }

  /** {@return whether half of the shorter evidence is in both} */
  static boolean sharesEvidence(CodedStatement gold, CodedStatement system) {
    return gold.overlap(system) >= LEAST_OVERLAP;
  }

  private static double likeness(CodedStatement gold, CodedStatement system) {
    Set<CodedStatement.Part> all = new HashSet<>(gold.parts());
    Set<CodedStatement.Part> common = new HashSet<>(all);
    all.addAll(system.parts());
    common.retainAll(system.parts());
    return common.size() / (double) Math.max(1, all.size())
        + (gold.type().equals(system.type()) ? TYPE_WEIGHT : 0)
        + OVERLAP_WEIGHT * gold.overlap(system);
  }

  private static List<CodedStatement> without(List<CodedStatement> all, Set<Integer> paired) {
    List<CodedStatement> left = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!paired.contains(i)) {
        left.add(all.get(i));
      }
    }
    return left;
  }

  /** {@return the part of it that is of these kinds; both of a pair always are of one} */
  public Pairing of(Set<Kind> kinds) {
    return where(each -> kinds.contains(each.kind()));
  }

  /**
   * {@return the part of it whose evidence begins there; a pair stands where its gold does}
   *
   * @param from first code point
   * @param to one past the last
   */
  Pairing between(int from, int to) {
    return where(each -> each.start() >= from && each.start() < to);
  }

  private Pairing where(Predicate<CodedStatement> wanted) {
    return new Pairing(
        pairs.stream().filter(pair -> wanted.test(pair.gold())).toList(),
        missed.stream().filter(wanted).toList(),
        extra.stream().filter(wanted).toList());
  }
}
