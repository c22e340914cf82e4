package entente.foresee.evaluate;

import entente.foresee.graph.EventGraph;
import java.util.List;
import java.util.stream.IntStream;

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

  /**
   * {@return the facts with their last fifth of days held back: a tenth to validate, one to test}
   */
  public static Benchmark of(EventGraph graph) {
    int days = graph.lastDay() - graph.firstDay() + 1;
    int test = graph.lastDay() + 1 - Math.max(1, days / 10);
    return new Benchmark(
        graph,
        test - Math.max(1, days / 10),
        test,
        IntStream.range(0, graph.actors().size()).boxed().toList(),
        IntStream.range(0, graph.types().size()).boxed().toList());
  }
}
