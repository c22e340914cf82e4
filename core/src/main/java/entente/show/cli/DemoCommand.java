package entente.show.cli;

import entente.read.article.Intake;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code entente demo}: the example that comes with the program. */
@Command(name = "demo", description = "Reads the example article that comes with the program.")
final class DemoCommand implements Callable<Integer> {
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
    Stream<Intake> example = Stream.of(new Intake.Taken(Examples.article(Examples.NAMES.getFirst())));
    return new Run(streams, reading, writing, false, parent.debug).read(example, prepared, none);
  }
}
