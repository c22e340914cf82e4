package entente.show.plot;

import entente.show.SafeText;
import java.time.LocalDate;
import java.util.List;

/**
 * A range to compare the series with, such as what placebo states or placebo dates give.
 *
 * @param name stands beside it
 * @param edges in the order of their days
 */
public record Band(String name, List<Edge> edges) {
  public Band {
    name = SafeText.of(name).strip();
    edges = List.copyOf(edges);
  }

  /**
   * The range on one day.
   *
   * @param day of the range
   * @param low its lower end
   * @param high its upper end
   */
  public record Edge(LocalDate day, double low, double high) {
    public Edge {
      if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
        throw new IllegalArgumentException("a band from " + low + " to " + high);
      }
    }
  }

  /** {@return the same range from one day to another} */
  public static Band level(String name, LocalDate from, LocalDate to, double low, double high) {
    return new Band(name, List.of(new Edge(from, low, high), new Edge(to, low, high)));
  }
}
