package entente.measure.align;

import entente.measure.event.Acts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Walks through a state's events in the order of days and sums up, on each day that is asked for,
 * what they come to under the kernel. Every event is looked at twice, whatever the number of days.
 */
final class EventWindow {
  private final Field field;
  private final Kernel kernel;
  private final Acts acts;
  private final int poles;

  /** By age in days. */
  private final double[] weights;

  EventWindow(Field field, Kernel kernel) {
    this.field = field;
    this.kernel = kernel;
    this.acts = field.acts();
    this.poles = field.poles().size();
    this.weights = IntStream.rangeClosed(0, kernel.reach()).mapToDouble(kernel::weight).toArray();
  }

  /**
   * {@return the sums on each of these days}
   *
   * @param state its code
   * @param days in order
   */
  List<Tallies> at(String state, List<LocalDate> days, DocumentDays documents) {
    OptionalInt actor = acts.number(state);
    List<Tallies> all = new ArrayList<>();
    if (actor.isEmpty()) {
      days.forEach(day -> all.add(new Tallies(day, poles, 0)));
    } else {
      all.addAll(walk(actor.getAsInt(), days));
    }
    double[] under = documents.under(kernel, state, days);
    for (int i = 0; i < under.length; i++) {
      all.get(i).documents = under[i];
    }
    return all;
  }

  private List<Tallies> walk(int actor, List<LocalDate> days) {
    Map<Integer, Integer> outlets = outlets(actor);
    int[] told = new int[outlets.size()];
    Tallies sums = new Tallies(LocalDate.MIN, poles, outlets.size());
    List<Tallies> all = new ArrayList<>();
    int entry = acts.start(actor);
    int expired = entry;
    int before = 0;
    int reach = kernel.reach();
    for (LocalDate day : days) {
      int today = Math.toIntExact(day.toEpochDay());
      decay(sums, all.isEmpty() ? 0 : kernel.weight(today - before));
      before = today;
      while (entry < acts.end(actor) && acts.day(acts.event(entry)) <= today) {
        int event = acts.event(entry);
        long mask = field.mask(actor, entry);
        if (mask != 0) {
          double weight = weight(today - acts.day(event));
          add(sums, event, mask, weight, outlets);
          count(sums, event, mask, 1, told, outlets);
        }
        entry = field.next(actor, entry);
      }
      while (expired < entry && acts.day(acts.event(expired)) < today - reach) {
        long mask = field.mask(actor, expired);
        if (mask != 0) {
          count(sums, acts.event(expired), mask, -1, told, outlets);
        }
        expired = field.next(actor, expired);
      }
      all.add(copy(sums, day, told));
    }
    return all;
  }

  private double weight(int age) {
    return age < weights.length ? weights[age] : kernel.weight(age);
  }

  private Map<Integer, Integer> outlets(int actor) {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int entry = acts.start(actor); entry < acts.end(actor); entry++) {
      int event = acts.event(entry);
      for (int i = 0; i < acts.outletCount(event); i++) {
        numbers.putIfAbsent(acts.outlet(event, i), numbers.size());
      }
    }
    return numbers;
  }

  private void add(
      Tallies sums, int event, long mask, double weight, Map<Integer, Integer> outlets) {
    int sign = acts.isConflict(event) ? 1 : 0;
    int reports = acts.outletCount(event);
    double believed = weight * acts.belief(event);
    for (int pole = 0; pole < poles; pole++) {
      if ((mask >>> pole & 1) == 0) {
        continue;
      }
      sums.weights[sign][pole] += weight;
      sums.squares[sign][pole] += weight * weight;
      (reports > 0 ? sums.ownBeliefs : sums.otherBeliefs)[sign][pole] += believed;
      if (sign == 0 && reports > 0) {
        sums.named[pole] += weight;
        sums.namedSquares += weight * weight;
        for (int i = 0; i < reports; i++) {
          sums.byOutlet[outlets.getOrDefault(acts.outlet(event, i), 0)][pole] += weight / reports;
        }
      }
    }
  }

  private void count(
      Tallies sums, int event, long mask, int change, int[] told, Map<Integer, Integer> outlets) {
    int[] ofSign = sums.events[acts.isConflict(event) ? 1 : 0];
    for (int pole = 0; pole < poles; pole++) {
      ofSign[pole] += (int) (mask >>> pole & 1) * change;
    }
    sums.allEvents += change;
    for (int i = 0; i < acts.outletCount(event); i++) {
      told[outlets.getOrDefault(acts.outlet(event, i), 0)] += change;
    }
  }

  private static void decay(Tallies sums, double factor) {
    for (int sign = 0; sign < 2; sign++) {
      scale(sums.weights[sign], factor);
      scale(sums.squares[sign], factor * factor);
      scale(sums.ownBeliefs[sign], factor);
      scale(sums.otherBeliefs[sign], factor);
    }
    scale(sums.named, factor);
    sums.namedSquares *= factor * factor;
    for (double[] outlet : sums.byOutlet) {
      scale(outlet, factor);
    }
  }

  private static void scale(double[] values, double factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
  }

  private Tallies copy(Tallies sums, LocalDate day, int[] told) {
    Tallies copy = new Tallies(day, poles, sums.byOutlet.length);
    for (int sign = 0; sign < 2; sign++) {
      System.arraycopy(sums.weights[sign], 0, copy.weights[sign], 0, poles);
      System.arraycopy(sums.squares[sign], 0, copy.squares[sign], 0, poles);
      System.arraycopy(sums.ownBeliefs[sign], 0, copy.ownBeliefs[sign], 0, poles);
      System.arraycopy(sums.otherBeliefs[sign], 0, copy.otherBeliefs[sign], 0, poles);
      System.arraycopy(sums.events[sign], 0, copy.events[sign], 0, poles);
    }
    System.arraycopy(sums.named, 0, copy.named, 0, poles);
    copy.namedSquares = sums.namedSquares;
    for (int i = 0; i < sums.byOutlet.length; i++) {
      System.arraycopy(sums.byOutlet[i], 0, copy.byOutlet[i], 0, poles);
    }
    copy.allEvents = sums.allEvents;
    for (int each : told) {
      copy.outlets += each > 0 ? 1 : 0;
    }
    return copy;
  }
}
