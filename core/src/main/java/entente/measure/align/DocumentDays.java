package entente.measure.align;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How many documents speak of each actor, by day: how much there was to find. Immutable. */
public final class DocumentDays {
  private final Map<String, Counted> counts;

  private static final class Counted {
    final int[] days;
    final double[] documents;

    Counted(int[] days, double[] documents) {
      this.days = days;
      this.documents = documents;
    }
  }

  private DocumentDays(Map<String, Counted> counts) {
    this.counts = counts;
  }

  /** Gathers counts. */
  public static final class Builder {
    private final Map<String, TreeMap<Integer, Double>> gathered = new HashMap<>();

    /** Adds documents of a day that speak of an actor. */
    public void add(String actor, LocalDate day, long documents) {
      gathered
          .computeIfAbsent(actor, each -> new TreeMap<>())
          .merge(Math.toIntExact(day.toEpochDay()), (double) documents, Double::sum);
    }

    /** {@return what was added} */
    public DocumentDays build() {
      Map<String, Counted> counts = new HashMap<>();
      gathered.forEach((actor, byDay) ->
          counts.put(
              actor,
              new Counted(
                  byDay.keySet().stream().mapToInt(Integer::intValue).toArray(),
                  byDay.values().stream().mapToDouble(Double::doubleValue).toArray())));
      return new DocumentDays(counts);
    }
  }

  /** {@return the documents that speak of the actor up to that day, under the kernel} */
  double under(Kernel kernel, String actor, LocalDate day) {
    Counted counted = counts.get(actor);
    if (counted == null) {
      return 0;
    }
    int last = Math.toIntExact(day.toEpochDay());
    double sum = 0;
    for (int i = from(counted, last - kernel.reach()); i < counted.days.length; i++) {
      if (counted.days[i] > last) {
        break;
      }
      sum += counted.documents[i] * kernel.weight(last - counted.days[i]);
    }
    return sum;
  }

  /** {@return the documents that speak of the actor from one day to another, both included} */
  public double between(String actor, LocalDate from, LocalDate to) {
    Counted counted = counts.get(actor);
    if (counted == null) {
      return 0;
    }
    double sum = 0;
    for (int i = from(counted, Math.toIntExact(from.toEpochDay()));
        i < counted.days.length && counted.days[i] <= to.toEpochDay();
        i++) {
      sum += counted.documents[i];
    }
    return sum;
  }

  private static int from(Counted counted, int day) {
    int found = Arrays.binarySearch(counted.days, day);
    return found >= 0 ? found : -found - 1;
  }
}
