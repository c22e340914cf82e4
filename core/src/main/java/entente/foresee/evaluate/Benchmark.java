package entente.foresee.evaluate;

import entente.foresee.graph.EventGraph;
import java.util.List;

/**
 * Facts with the days on which validation and test begin.
 *
 * @param graph all facts
 * @param firstValid first day of validation
 * @param firstTest first day of the test
 * @param actorNumbers by actor, its number in the files
 * @param typeNumbers by type, its number in the files
 */
public record Benchmark(
    EventGraph graph,
    int firstValid,
    int firstTest,
    List<Integer> actorNumbers,
    List<Integer> typeNumbers) {
  public Benchmark {
    actorNumbers = List.copyOf(actorNumbers);
    typeNumbers = List.copyOf(typeNumbers);
  }
}
