package entente.measure.influence;

import entente.keep.reference.ReferenceRow.Flow;
import entente.measure.Measured;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The hold that one has on another through all instruments together in one year.
 *
 * @param instruments through each for which there is a row, by name
 * @param together the mean of those products that are defined, each counting the same
 * @param missing the instruments that have no row or no product; they are not counted as 0
 */
public record Holds(
    String source,
    String target,
    int year,
    List<Influence> instruments,
    Measured together,
    List<String> missing) {
  public Holds {
    instruments = List.copyOf(instruments);
    missing = List.copyOf(missing);
  }

  /**
   * The holds of all that have a flow to a target in a year, the strongest first.
   *
   * @param flows to that target in that year
   * @param largest by instrument, its largest value in that year between any two
   * @param known the instruments that there are in any year
   */
  public static List<Holds> on(
      String target,
      int year,
      Collection<Flow> flows,
      Map<String, Double> largest,
      Collection<String> known) {
    SortedMap<String, List<Influence>> bySource = new TreeMap<>();
    for (Flow flow : flows) {
      if (!flow.target().equals(target) || flow.year() != year) {
        throw new IllegalArgumentException("a flow that is not to " + target + " in " + year);
      }
      bySource
          .computeIfAbsent(flow.source(), source -> new ArrayList<>())
          .add(Influence.of(flow, largest.getOrDefault(flow.instrument(), flow.value())));
    }
    return bySource.entrySet().stream()
        .map(each -> of(each.getKey(), target, year, each.getValue(), known))
        .sorted(
            Comparator.comparingDouble((Holds each) -> -each.together.value().orElse(-1))
                .thenComparing(Holds::source))
        .toList();
  }

  private static Holds of(
      String source,
      String target,
      int year,
      List<Influence> instruments,
      Collection<String> known) {
    SortedSet<String> missing = new TreeSet<>(known);
    double sum = 0;
    int defined = 0;
    for (Influence each : instruments) {
      if (each.product() instanceof Measured.Value(double product)) {
        sum += product;
        defined++;
        missing.remove(each.flow().instrument());
      }
    }
    return new Holds(
        source,
        target,
        year,
        instruments.stream()
            .sorted(Comparator.comparing(each -> each.flow().instrument()))
            .toList(),
        defined == 0 ? Measured.missing("no instrument has a product") : Measured.of(sum / defined),
        List.copyOf(missing));
  }
}
