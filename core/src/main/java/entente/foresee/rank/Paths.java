package entente.foresee.rank;

import entente.foresee.memory.Memory;
import entente.foresee.memory.Postings;
import entente.foresee.rule.Family;
import java.util.EnumMap;
import java.util.Map;

/**
 * Rules over paths: from the given actor to a candidate through others. A path is as strong as the
 * product of the shares of its steps (of all that the one did lately, how much was with the other);
 * paths of one kind to one candidate add up. Only what was seen last is followed, so that the cost
 * of a question does not grow with the facts.
 */
final class Paths {
  private static final int PARTNERS = 30;
  private static final int TARGETS = 10;
  private static final int ONWARD = 25;
  private static final int OTHERS = 8;

  /** A weaker path makes no candidate; it counts where something else speaks for the actor. */
  private static final float LEAST = 0.002f;

  private final Memory memory;
  private final Candidates candidates;
  private final Map<Family, Strengths> strengths = new EnumMap<>(Family.class);

  private static final class Strengths {
    final float[] sums;
    final int[] stamps;

    Strengths(int actors) {
      sums = new float[actors];
      stamps = new int[actors];
    }
  }

  private int stamp;

  Paths(Memory memory, Candidates candidates) {
    this.memory = memory;
    this.candidates = candidates;
    for (Family family : Family.values()) {
      if (isPath(family)) {
        strengths.put(family, new Strengths(memory.graph().actors().size()));
      }
    }
  }

  static boolean isPath(Family family) {
    return switch (family) {
      case PARTNERS_PARTNER, PARTNER_TOO, ALIKE, TARGETS_PARTNER -> true;
      default -> false;
    };
  }

  /** Follows all paths from that actor. */
  void follow(int from, int type, int day) {
    stamp++;
    throughPartners(from, type, day);
    throughTargets(from, type, day);
  }

  private void throughPartners(int from, int type, int day) {
    Postings pair = memory.pair();
    int slot = pair.slot(from);
    float whole = pair.total(slot, day) + 0.5f;
    int steps = 0;
    for (int entry = pair.first(slot);
        entry != Postings.NONE && steps < PARTNERS;
        entry = pair.next(entry), steps++) {
      int partner = pair.value(entry);
      float share = pair.slow(entry, day) / whole;
      onward(Family.PARTNERS_PARTNER, pair, pair.slot(partner), share, day, ONWARD);
      Postings same = memory.same();
      onward(Family.PARTNER_TOO, same, same.slot(memory.key(partner, type)), share, day, ONWARD);
    }
  }

  private void throughTargets(int from, int type, int day) {
    Postings same = memory.same();
    Postings pair = memory.pair();
    int slot = same.slot(memory.key(from, type));
    float whole = same.total(slot, day) + 0.5f;
    int steps = 0;
    for (int entry = same.first(slot);
        entry != Postings.NONE && steps < TARGETS;
        entry = same.next(entry), steps++) {
      int target = same.value(entry);
      float share = same.slow(entry, day) / whole;
      onward(Family.TARGETS_PARTNER, pair, pair.slot(target), share, day, ONWARD);
      alike(from, type, target, share, day);
    }
  }

  /** Others that did the same with that target, and with whom else they did it. */
  private void alike(int from, int type, int target, float share, int day) {
    Postings same = memory.same();
    int slot = same.slot(memory.key(target, memory.turned(type)));
    float whole = same.total(slot, day) + 0.5f;
    int steps = 0;
    for (int entry = same.first(slot);
        entry != Postings.NONE && steps < OTHERS;
        entry = same.next(entry), steps++) {
      int other = same.value(entry);
      if (other != from) {
        float strength = share * same.slow(entry, day) / whole;
        onward(Family.ALIKE, same, same.slot(memory.key(other, type)), strength, day, OTHERS);
      }
    }
  }

  private void onward(
      Family family, Postings postings, int slot, float strength, int day, int most) {
    if (slot == Postings.NONE) {
      return;
    }
    Strengths ofFamily = strengths.get(family);
    if (ofFamily == null) {
      return;
    }
    float each = strength / (postings.total(slot, day) + 0.5f);
    int steps = 0;
    for (int entry = postings.first(slot);
        entry != Postings.NONE && steps < most;
        entry = postings.next(entry), steps++) {
      int actor = postings.value(entry);
      float by = each * postings.slow(entry, day);
      if (ofFamily.stamps[actor] == stamp) {
        ofFamily.sums[actor] += by;
      } else {
        ofFamily.stamps[actor] = stamp;
        ofFamily.sums[actor] = by;
        if (by >= LEAST) {
          candidates.offer(actor);
        }
      }
    }
  }

  /** {@return how strong the paths of that kind to the actor are; 0 for none} */
  float strength(Family family, int actor) {
    Strengths ofFamily = strengths.get(family);
    return ofFamily == null || ofFamily.stamps[actor] != stamp ? 0 : ofFamily.sums[actor];
  }
}
