package entente.measure.channel;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one thing's way from one actor to another.
 *
 * @param from code of where it starts
 * @param to code of where it ends
 * @param instrument what passes
 * @param nature whether it is told to have passed, or only that it could
 * @param chance how likely some path stands
 * @param apart the same, if every claim had a source of its own; empty in lists
 * @param routes the likeliest paths
 * @param allRoutes how many paths were found
 * @param complete whether all paths were looked for
 * @param cut the ids of the fewest claims without which none is left; empty where they are many,
 *     and in lists
 * @param intermediaries through whom it passes, who carries most first; none in lists
 */
public record Channel(
    String from,
    String to,
    String instrument,
    Nature nature,
    Chance chance,
    Optional<Chance> apart,
    List<Route> routes,
    int allRoutes,
    boolean complete,
    Optional<List<String>> cut,
    List<Intermediary> intermediaries) {
  public Channel {
    routes = List.copyOf(routes);
    cut = cut.map(List::copyOf);
    intermediaries = List.copyOf(intermediaries);
  }

  /**
   * An actor through whom it passes.
   *
   * @param actor its code
   * @param without how likely a path stands without it
   * @param drop by how much less that is
   */
  public record Intermediary(String actor, Chance without, double drop) {}
}
