package entente.show.site;

import entente.measure.Interval;
import java.util.List;
import java.util.Optional;

/**
 * How a state's alignment toward one pole goes, by what its events say.
 *
 * @param state code
 * @param figures one for each day of the map, none where too little is known
 */
public record Course(String state, List<Optional<Figure>> figures) {
  public Course {
    figures = List.copyOf(figures);
  }

  /**
   * What is known on one day.
   *
   * @param share of its cooperation with all poles, that with this one, 0 to 1
   * @param cooperation events of cooperation with the pole that still count
   * @param conflict events of conflict likewise
   */
  public record Figure(Interval share, int cooperation, int conflict) {}
}
