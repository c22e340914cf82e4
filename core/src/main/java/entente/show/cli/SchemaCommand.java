package entente.show.cli;

import entente.show.interchange.Schema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code entente schema}: the JSON Schema of a line of {@code --format jsonl}. */
@Command(name = "schema", description = "Prints the JSON Schema of a line of --format jsonl.")
final class SchemaCommand implements Callable<Integer> {
  private final Streams streams;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.out().print(Schema.json());
    return 0;
  }
}
