package entente.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What could not be read, by reason. As small after a million refusals as after a few: of each
 * reason the first places are kept and the others counted.
 *
 * @param byReason the reasons in the order in which they first arose
 */
public record Refusals(Map<String, Places> byReason) {
  /** None. */
  public static final Refusals NONE = new Refusals(Map.of());

  private static final int PLACES = 3;
  private static final int REASONS = 1000;
  private static final String OTHER_REASON = "cannot be read, for other reasons";

  public Refusals {
    byReason = Collections.unmodifiableMap(new LinkedHashMap<>(byReason));
  }

  /**
   * Where one reason arose.
   *
   * @param first the first places
   * @param count of all of them
   */
  public record Places(List<String> first, int count) {
    public Places {
      first = List.copyOf(first);
    }

    private Places plus(String place) {
      if (first.size() == PLACES) {
        return new Places(first, count + 1);
      }
      List<String> more = new ArrayList<>(first);
      more.add(place);
      return new Places(more, count + 1);
    }
  }

  /** {@return these and one more} */
  public Refusals plus(Refusal refusal) {
    Map<String, Places> all = new LinkedHashMap<>(byReason);
    add(all, refusal);
    return new Refusals(all);
  }

  /** Adds to what is being gathered. */
  static void add(Map<String, Places> gathered, Refusal refusal) {
    boolean crowded = gathered.size() >= REASONS && !gathered.containsKey(refusal.reason());
    gathered.merge(
        crowded ? OTHER_REASON : refusal.reason(),
        new Places(List.of(refusal.place()), 1),
        (before, one) -> before.plus(refusal.place()));
  }

  /** Gathers many, each at little cost. */
  public static final class Gathering {
    private final Map<String, Places> gathered = new LinkedHashMap<>();
    private int count;

    /** Adds one. */
    public void add(Refusal refusal) {
      Refusals.add(gathered, refusal);
      count++;
    }

    /** {@return how many there are so far} */
    public int count() {
      return count;
    }

    /** {@return what was gathered so far} */
    public Refusals refusals() {
      return new Refusals(gathered);
    }
  }

  /** {@return whether there are none} */
  public boolean isEmpty() {
    return byReason.isEmpty();
  }

  /** {@return how many there are} */
  public int count() {
    return byReason.values().stream().mapToInt(Places::count).sum();
  }

  /** {@return one line for each reason: the first few places, the number of the others, why} */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    byReason.forEach((reason, places) -> {
      int others = places.count() - places.first().size();
      String rest = others > 0 ? " and " + Wording.count(others, "other") : "";
      lines.add(String.join(", ", places.first()) + rest + ": " + reason);
    });
    return lines;
  }
}
