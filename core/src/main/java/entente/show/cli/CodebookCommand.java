package entente.show.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente codebook}: the types of event, tie and appraisal that articles are coded in. */
@Command(name = "codebook", description = "Lists the types of the codebook with their definitions.")
final class CodebookCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Your own codebook, added to the one that is shipped.")
  private Optional<Path> codebook = Optional.empty();

  CodebookCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
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
