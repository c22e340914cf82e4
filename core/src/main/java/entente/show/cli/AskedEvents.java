package entente.show.cli;

import entente.foresee.graph.EventGraph;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Of which events is asked, and how many answers are wanted; shared by all that foresees. */
final class AskedEvents {
  @Option(names = "--source", paramLabel = "ACTOR", description = "Who acts.")
  private Optional<String> source = Optional.empty();

  @Option(names = "--target", paramLabel = "ACTOR", description = "To whom it is done.")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      description = "Within how many days (default: ${DEFAULT-VALUE}).")
  int within = 30;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "So many answers at most (default: ${DEFAULT-VALUE}).")
  int limit = 10;

  void check() {
    if (within < 1 || limit < 1) {
      throw new UserError("--within and --limit want numbers above 0");
    }
  }

  OptionalInt source(EventGraph graph) {
    return actor(graph, source);
  }

  OptionalInt target(EventGraph graph) {
    return actor(graph, target);
  }

  private static OptionalInt actor(EventGraph graph, Optional<String> wanted) {
    if (wanted.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt number = graph.actors().number(wanted.get());
    if (number.isEmpty()) {
      number = graph.actors().number(wanted.get().toUpperCase(Locale.ROOT));
    }
    if (number.isEmpty()) {
      throw new UserError(
          "no event has an actor '%s'; write a code such as KAZ, or a name as the data have it"
              .formatted(wanted.get()));
    }
    return number;
  }
}
