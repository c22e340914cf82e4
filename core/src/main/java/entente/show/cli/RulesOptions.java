package entente.show.cli;

import entente.foresee.graph.EventGraph;
import entente.foresee.rank.Forecaster;
import entente.foresee.rank.LearningSpan;
import entente.foresee.rule.RulesFile;
import entente.foresee.rule.RulesRead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** With which rules is foreseen. */
final class RulesOptions {
  /** A hundredth of a point changes no ranking that a reader could see. */
  private static final double LEAST = 0.01;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Rules of a file that --save-rules has written, in place of learning them.")
  Optional<Path> rules = Optional.empty();

  @Option(
      names = "--save-rules",
      paramLabel = "FILE",
      description = "Write the rules and their points to that CSV file.")
  Optional<Path> saved = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads (default: one for each processor); what comes out is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * {@return a forecaster that knows nothing yet}
   *
   * @param until the first day that it may not know
   */
  Forecaster forecaster(EventGraph graph, int until, Streams streams) throws IOException {
    if (threads < 1) {
      throw new UserError("--threads wants a number above 0");
    }
    if (rules.isEmpty()) {
      return new Forecaster(
          graph, Forecaster.noPoints(graph), LearningSpan.from(graph, until), threads);
    }
    RulesRead read = RulesFile.read(rules.get(), Forecaster.layout(graph), Forecaster.types(graph));
    if (read.passedOver() > 0) {
      streams
          .err()
          .printf(
              "entente: %d rows of %s are of types that these events do not have: %s.%n",
              read.passedOver(), rules.get(), String.join(", ", read.unknownTypes()));
    }
    return new Forecaster(graph, read.points(), Integer.MAX_VALUE, threads);
  }

  void save(Forecaster forecaster) throws IOException {
    if (saved.isPresent()) {
      RulesFile.write(
          saved.get(),
          forecaster.points(),
          forecaster.layout(),
          Forecaster.types(forecaster.graph()),
          LEAST);
    }
  }
}
