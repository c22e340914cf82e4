package entente.show.cli;

import entente.show.Output;
import entente.show.interchange.CsvTable;
import entente.show.interchange.JsonLines;
import entente.show.terminal.ExplainOutput;
import entente.show.terminal.Paint;
import entente.show.terminal.TerminalOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How and where results are written; shared by every command that shows statements. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "terminal (default), jsonl, html or csv.")
  Format format = Format.TERMINAL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to that file; it is replaced only when all went well.")
  Optional<Path> file = Optional.empty();

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "auto (default), always or never.")
  Colour colour = Colour.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no account of the run on standard error.")
  boolean quiet;

  /** When to colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  Output output(Writer writer, Surroundings surroundings) throws IOException {
    return switch (format) {
      case TERMINAL -> new TerminalOutput(writer, paint(surroundings), surroundings.columns());
      case JSONL -> new JsonLines(writer);
      case CSV -> new CsvTable(writer);
      case HTML -> throw new UserError("html is not there yet.");
    };
  }

  Output explanation(Writer writer, Surroundings surroundings) {
    return new ExplainOutput(writer, paint(surroundings));
  }

  private Paint paint(Surroundings surroundings) {
    return new Paint(
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              surroundings.colourWanted() && surroundings.outIsTerminal() && file.isEmpty();
        });
  }
}
