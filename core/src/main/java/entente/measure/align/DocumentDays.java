package entente.measure.align;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Gathers counts, which come in the order of days. */
  public static final class Builder {
    private final Map<String, Gathered> gathered = new HashMap<>();

    private static final class Gathered {
      private int[] days = new int[16];
      private double[] documents = new double[16];
      private int size;

      void add(int day, long count) {
        if (size > 0 && day < days[size - 1]) {
          throw new IllegalArgumentException("days out of order: " + LocalDate.ofEpochDay(day));
        }
        if (size == days.length) {
          days = Arrays.copyOf(days, 2 * size);
          documents = Arrays.copyOf(documents, 2 * size);
        }
        days[size] = day;
        documents[size++] = count;
      }
    }

    /**
     * Adds documents of a day that speak of an actor.
     *
     * @throws IllegalArgumentException if an earlier day of the actor comes after a later one
     */
    public void add(String actor, LocalDate day, long documents) {
      gathered
          .computeIfAbsent(actor, each -> new Gathered())
          .add(Math.toIntExact(day.toEpochDay()), documents);
    }

    /** {@return what was added} */
    public DocumentDays build() {
      Map<String, Counted> counts = new HashMap<>();
      gathered.forEach((actor, each) ->
          counts.put(
              actor,
              new Counted(
                  Arrays.copyOf(each.days, each.size), Arrays.copyOf(each.documents, each.size))));
      return new DocumentDays(counts);
    }
  }

  /**
   * {@return the documents that speak of the actor up to each of these days, under the kernel}
   *
   * @param days in order
   */
  double[] under(Kernel kernel, String actor, List<LocalDate> days) {
    double[] sums = new double[days.size()];
    Counted counted = counts.get(actor);
    if (counted == null) {
      return sums;
    }
    int next = 0;
    double sum = 0;
    int before = 0;
    for (int i = 0; i < sums.length; i++) {
      int today = Math.toIntExact(days.get(i).toEpochDay());
      sum *= i == 0 ? 0 : kernel.weight(today - before);
      before = today;
      while (next < counted.days.length && counted.days[next] <= today) {
        sum += counted.documents[next] * kernel.weight(today - counted.days[next]);
        next++;
      }
      sums[i] = sum;
    }
    return sums;
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
