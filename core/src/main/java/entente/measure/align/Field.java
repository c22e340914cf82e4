package entente.measure.align;

import entente.keep.reference.Memberships;
import entente.measure.event.Acts;
import entente.measure.pole.Pole;
import entente.measure.pole.PoleDays;
import java.util.List;

/**
 * All acts of a ledger seen by poles: what is the same for every state that is measured. Immutable.
 */
final class Field {
  private static final double SMOOTHING = 0.5;

  private final Acts acts;
  private final List<Pole> poles;
  private final long[] led;
  private final long[] masks;
  private final double[][] entries;

  Field(Acts acts, List<Pole> poles, Memberships memberships) {
    this.acts = acts;
    this.poles = List.copyOf(poles);
    this.led = acts.actors().stream().mapToLong(this::led).toArray();
    this.masks = masks(acts, PoleDays.of(poles, memberships));
    this.entries = new double[2][poles.size()];
    for (int actor = 0; actor < led.length; actor++) {
      int entry = acts.start(actor);
      while (entry < acts.end(actor)) {
        int event = acts.event(entry);
        long mask = mask(actor, entry);
        double[] ofSign = entries[acts.isConflict(event) ? 1 : 0];
        for (int pole = 0; pole < ofSign.length; pole++) {
          ofSign[pole] += mask >>> pole & 1;
        }
        entry = next(actor, entry);
      }
    }
  }

  /** By entry, the poles of which the partner is on that day. */
  private static long[] masks(Acts acts, PoleDays days) {
    long[][] ofActor = acts.actors().stream().map(days::masks).toArray(long[][]::new);
    int[] turns = new int[acts.size()];
    for (int event = 0; event < turns.length; event++) {
      turns[event] =
          event > 0 && acts.day(event) == acts.day(event - 1)
              ? turns[event - 1]
              : days.turn(acts.day(event));
    }
    long[] masks = new long[acts.actors().isEmpty() ? 0 : acts.end(acts.actors().size() - 1)];
    for (int entry = 0; entry < masks.length; entry++) {
      long[] turning = ofActor[acts.partner(entry)];
      masks[entry] = turning.length == 1 ? turning[0] : turning[turns[acts.event(entry)]];
    }
    return masks;
  }

  Acts acts() {
    return acts;
  }

  List<Pole> poles() {
    return poles;
  }

  /** {@return the entry with which the actor's next event begins, or where its entries end} */
  int next(int actor, int entry) {
    int event = acts.event(entry);
    int next = entry + 1;
    while (next < acts.end(actor) && acts.event(next) == event) {
      next++;
    }
    return next;
  }

  /** {@return the poles with which the actor acts in the event that begins with that entry} */
  long mask(int actor, int entry) {
    int event = acts.event(entry);
    long mask = 0;
    for (int each = entry; each < acts.end(actor) && acts.event(each) == event; each++) {
      mask |= masks[each];
    }
    return mask & ~led[actor];
  }

  /** {@return the poles that the actor leads: it is not measured toward itself} */
  long led(String actor) {
    long led = 0;
    for (int pole = 0; pole < poles.size(); pole++) {
      if (poles.get(pole).leader().equals(actor)) {
        led |= 1L << pole;
      }
    }
    return led;
  }

  /** {@return the numbers of the poles that the state does not lead, in order} */
  int[] kept(String state) {
    long led = led(state);
    int[] kept = new int[poles.size() - Long.bitCount(led)];
    int next = 0;
    for (int pole = 0; pole < poles.size(); pole++) {
      if ((led >>> pole & 1) == 0) {
        kept[next++] = pole;
      }
    }
    return kept;
  }

  /**
   * {@return by kept pole, the share of all cooperative entries of the ledger that are with it: on
   * what an entry falls that was coded wrongly}
   *
   * @param kept numbers of the poles that are compared
   */
  double[] background(int[] kept) {
    double[] shares = new double[kept.length];
    double sum = 0;
    for (int i = 0; i < kept.length; i++) {
      shares[i] = entries[0][kept[i]] + SMOOTHING;
      sum += shares[i];
    }
    for (int i = 0; i < kept.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** {@return the share of all entries with any pole that is cooperation, and that of conflict} */
  double[] signs() {
    double[] sums = {SMOOTHING, SMOOTHING};
    for (int sign = 0; sign < 2; sign++) {
      for (double each : entries[sign]) {
        sums[sign] += each;
      }
    }
    double sum = sums[0] + sums[1];
    return new double[] {sums[0] / sum, sums[1] / sum};
  }
}
