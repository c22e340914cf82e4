package entente.keep.event;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Events of imported datasets between two different actors, for millions of them: a column of
 * numbers for each thing that measures ask. In the order of days; of one day by dataset and id.
 * Immutable.
 */
public final class RecordedEvents {
  /** No events. */
  public static final RecordedEvents NONE =
      new RecordedEvents(
          new Words(List.of(), List.of(), List.of()),
          new String[0],
          new Numbers(
              new int[0], new int[0], new int[0], new int[0], new int[0], new int[0], new long[0]));

  private final Words words;
  private final String[] ids;
  private final Numbers numbers;

  /**
   * The words for which numbers stand.
   *
   * @param datasets names
   * @param types codebook types
   * @param actors codes
   */
  public record Words(List<String> datasets, List<String> types, List<String> actors) {
    public Words {
      datasets = List.copyOf(datasets);
      types = List.copyOf(types);
      actors = List.copyOf(actors);
    }
  }

  /** The columns of numbers, all of one length; datasets, types and actors by their place. */
  public static final class Numbers {
    private final int[] datasets;
    private final int[] days;
    private final int[] types;
    private final int[] sources;
    private final int[] targets;
    private final int[] outlets;
    private final long[] articles;

    /** Columns that nobody changes any more. */
    public Numbers(
        int[] datasets,
        int[] days,
        int[] types,
        int[] sources,
        int[] targets,
        int[] outlets,
        long[] articles) {
      this.datasets = datasets;
      this.days = days;
      this.types = types;
      this.sources = sources;
      this.targets = targets;
      this.outlets = outlets;
      this.articles = articles;
    }
  }

  /**
   * Events of these columns.
   *
   * @param ids within the datasets; empty where they are not wanted
   */
  public RecordedEvents(Words words, String[] ids, Numbers numbers) {
    this.words = words;
    this.ids = ids.clone();
    this.numbers = numbers;
  }

  /** {@return those of these events for which that holds} */
  public RecordedEvents only(IntPredicate wanted) {
    int[] kept = IntStream.range(0, size()).filter(wanted).toArray();
    return new RecordedEvents(
        words,
        ids.length == 0 ? ids : IntStream.of(kept).mapToObj(i -> ids[i]).toArray(String[]::new),
        new Numbers(
            of(numbers.datasets, kept),
            of(numbers.days, kept),
            of(numbers.types, kept),
            of(numbers.sources, kept),
            of(numbers.targets, kept),
            of(numbers.outlets, kept),
            IntStream.of(kept).mapToLong(i -> numbers.articles[i]).toArray()));
  }

  private static int[] of(int[] column, int[] places) {
    return IntStream.of(places).map(i -> column[i]).toArray();
  }

  /** {@return how many there are} */
  public int size() {
    return numbers.days.length;
  }

  /** {@return the codes of all actors} */
  public List<String> actors() {
    return words.actors();
  }

  /** {@return the codebook types} */
  public List<String> types() {
    return words.types();
  }

  /**
   * {@return the dataset, {@code :} and the id there}
   *
   * @throws IllegalStateException if the events were read without their ids
   */
  public String id(int event) {
    if (ids.length == 0) {
      throw new IllegalStateException("events that were read without their ids");
    }
    return words.datasets().get(numbers.datasets[event]) + ":" + ids[event];
  }

  /** {@return the day, counted from 1970-01-01} */
  public int day(int event) {
    return numbers.days[event];
  }

  /** {@return the place of its type} */
  public int type(int event) {
    return numbers.types[event];
  }

  /** {@return the place of the actor that acts} */
  public int source(int event) {
    return numbers.sources[event];
  }

  /** {@return the place of the actor that is acted upon} */
  public int target(int event) {
    return numbers.targets[event];
  }

  /** {@return how many outlets the dataset counts for it, 1 or more} */
  public int outlets(int event) {
    return numbers.outlets[event];
  }

  /** {@return how many articles the dataset counts for it, 1 or more} */
  public long articles(int event) {
    return numbers.articles[event];
  }
}
