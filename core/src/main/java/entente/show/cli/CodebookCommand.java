package entente.show.cli;

import entente.read.code.ExampleCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente codebook}: the types of event, tie and appraisal that articles are coded in. */
@Command(
    name = "codebook",
    description = "Lists the types of the codebook with their definitions, or checks its examples.")
final class CodebookCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Your own codebook, added to the one that is shipped.")
  private Optional<Path> codebook = Optional.empty();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "With --check: your own actors, added to those that are shipped.")
  private Optional<Path> actors = Optional.empty();

  @Option(
      names = "--check",
      description = "Runs the codebook's examples and tells which are coded otherwise.")
  private boolean check;

  CodebookCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    return check ? checked() : listed();
  }

  private int checked() {
    List<ExampleCheck.Outcome> outcomes = wiring.checks().run(codebook, actors, progress -> {});
    List<ExampleCheck.Outcome> missed =
        outcomes.stream().filter(outcome -> outcome.miss().isPresent()).toList();
    for (ExampleCheck.Outcome outcome : missed) {
      streams
          .out()
          .println(
              "%s: %s%n  %s%n  %s"
                  .formatted(
                      outcome.place(), outcome.type(), outcome.text(), outcome.miss().orElse("")));
    }
    streams
        .out()
        .println(
            "%d examples, %d as expected, %d not."
                .formatted(outcomes.size(), outcomes.size() - missed.size(), missed.size()));
    return missed.isEmpty() ? 0 : 1;
  }

  private int listed() {
    try (Stream<Wiring.TypeLine> types = wiring.codebooks().types(codebook)) {
      List<Wiring.TypeLine> lines = types.toList();
      int width = lines.stream().mapToInt(line -> line.type().length()).max().orElse(0);
      for (Wiring.TypeLine line : lines) {
        streams
            .out()
            .println(
                "%-9s  %s%s  %s"
                    .formatted(
                        line.kind(),
                        line.type(),
                        " ".repeat(width - line.type().length()),
                        line.definition()));
      }
    }
    return 0;
  }
}
