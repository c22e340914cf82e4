package entente.measure.align;

import entente.keep.event.RecordedEvents;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
    private final Map<String, SortedMap<Integer, Long>> told = new HashMap<>();
    private RecordedEvents recorded = RecordedEvents.NONE;

    /** Adds documents of a day that speak of an actor. */
    public void add(String actor, LocalDate day, long documents) {
      told.computeIfAbsent(actor, each -> new TreeMap<>())
          .merge(Math.toIntExact(day.toEpochDay()), documents, Long::sum);
    }

    /** Adds the articles that datasets count for their events, in place of any added before. */
    public void set(RecordedEvents events) {
      recorded = events;
    }

    /** {@return what was added} */
    public DocumentDays build() {
      Map<String, Counted> counts = new HashMap<>();
      List<String> actors = recorded.actors();
      Gathered[] gathered = new Gathered[actors.size()];
      Arrays.setAll(gathered, place -> new Gathered());
      for (int event = 0; event < recorded.size(); event++) {
        gathered[recorded.source(event)].add(recorded.day(event), recorded.articles(event));
        gathered[recorded.target(event)].add(recorded.day(event), recorded.articles(event));
      }
      for (int place = 0; place < gathered.length; place++) {
        counts.put(actors.get(place), gathered[place].counted());
      }
      told.forEach((actor, days) -> {
        Counted known = counts.get(actor);
        for (int i = 0; known != null && i < known.days.length; i++) {
          days.merge(known.days[i], (long) known.documents[i], Long::sum);
        }
        Gathered all = new Gathered();
        days.forEach(all::add);
        counts.put(actor, all.counted());
      });
      return new DocumentDays(counts);
    }

    /** Counts of one actor, in the order of days. */
    private static final class Gathered {
      private int[] days = new int[16];
      private double[] documents = new double[16];
      private int size;

      void add(int day, long count) {
        if (size > 0 && day == days[size - 1]) {
          documents[size - 1] += count;
          return;
        }
        if (size == days.length) {
          days = Arrays.copyOf(days, 2 * size);
          documents = Arrays.copyOf(documents, 2 * size);
        }
        days[size] = day;
        documents[size++] = count;
      }

      Counted counted() {
        return new Counted(Arrays.copyOf(days, size), Arrays.copyOf(documents, size));
      }
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
