package entente.show.cli;

import entente.event.Article;
import entente.read.article.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code entente demo}: the example that comes with the program. */
@Command(name = "demo", description = "Reads the example article that comes with the program.")
final class DemoCommand implements Callable<Integer> {
  private static final String EXAMPLE = "exercise-pledge-and-base";

  private final Streams streams;
  private final Wiring wiring;

  @ParentCommand private EntenteCommand parent = new EntenteCommand();
  @Mixin private ReaderOptions reading = new ReaderOptions();
  @Mixin private OutputOptions writing = new OutputOptions();

  DemoCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Wiring.Prepared prepared = reading.prepare(wiring, streams, writing.quiet);
    Progress none = new Progress(streams.err(), false, OptionalLong.empty(), System::nanoTime);
    Stream<Intake> example = Stream.of(new Intake.Taken(Article.of(EXAMPLE, text())));
    return new Run(streams, reading, writing, false, parent.debug).read(example, prepared, none);
  }

  private static String text() throws IOException {
    String resource = "/entente/examples/" + EXAMPLE + ".txt";
    try (InputStream in = DemoCommand.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
