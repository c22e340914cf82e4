package entente.show.cli;

import entente.event.Article;
import entente.read.article.Intake;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code entente explain}: why each sentence was coded as it was. */
@Command(
    name = "explain",
    description = "Shows for each sentence the tree, the actors found and the rules that fired.",
    footer = {
      "",
      "Example:",
      "  entente explain --text \"Moscow warned Kyiv against the exercises.\""
    })
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @ParentCommand private EntenteCommand parent = new EntenteCommand();

  @Parameters(paramLabel = "FILE", description = "As for read.")
  private List<String> places = List.of();

  @Option(names = "--text", paramLabel = "TEXT", description = "Explain this text instead.")
  private Optional<String> text = Optional.empty();

  @Mixin private ReaderOptions reading = new ReaderOptions();
  @Mixin private OutputOptions writing = new OutputOptions();

  ExplainCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (text.isPresent() && !places.isEmpty()) {
      throw new UserError("Give either files or --text, not both.");
    }
    if (writing.format != Format.TERMINAL) {
      throw new UserError("explain is for the terminal; leave out --format.");
    }
    Stream<Intake> inputs =
        text.isPresent()
            ? Stream.of(new Intake.Taken(Article.of("text", text.get())))
            : wiring
                .inputs()
                .open(Places.orStandardInput(places, streams.surroundings()), streams.in());
    Wiring.Prepared prepared = reading.prepare(wiring, streams, writing.quiet);
    Progress none = new Progress(streams.err(), false, OptionalLong.empty(), System::nanoTime);
    return new Run(streams, reading, writing, true, parent.debug).read(inputs, prepared, none);
  }
}
