package entente.foresee.evaluate;

import entente.foresee.graph.EventGraph;

/**
 * Facts with the days on which validation and test begin.
 *
 * @param graph all facts
 * @param firstValid first day of validation
 * @param firstTest first day of the test
 */
public record Benchmark(EventGraph graph, int firstValid, int firstTest) {}
