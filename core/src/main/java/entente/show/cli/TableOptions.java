package entente.show.cli;

import entente.keep.store.Table;
import entente.keep.store.TableParquet;
import entente.show.interchange.TableCsv;
import entente.show.interchange.TableJson;
import entente.show.terminal.Paint;
import entente.show.terminal.TerminalTable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How and where a table is written; shared by every command that answers with one. */
final class TableOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table (default), csv, jsonl or parquet.")
  Format format = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to that file; it is replaced only when all went well.")
  Optional<Path> file = Optional.empty();

  @Option(
      names = "--raw",
      description = "In csv, leave cells that begin like formulas as they are.")
  private boolean raw;

  /** The forms of a table. */
  enum Format {
    TABLE,
    CSV,
    JSONL,
    PARQUET
  }

  void write(Table table, Writer writer, Surroundings surroundings) throws IOException {
    switch (format) {
      case CSV -> TableCsv.write(table, writer, raw);
      case JSONL -> TableJson.write(table, writer);
      case TABLE, PARQUET ->
          TerminalTable.write(table, writer, paint(surroundings), surroundings.columns());
    }
  }

  /** Answers with a table that was worked out, the same for machines and for readers. */
  void answer(Table table, Streams streams) throws IOException {
    answer(table, table, streams);
  }

  /**
   * Answers with what was worked out: to standard output or to the file, in the form that was asked
   * for.
   *
   * @param whole for machines: all columns, full precision
   * @param brief for a reader at a terminal
   */
  void answer(Table whole, Table brief, Streams streams) throws IOException {
    if (format == Format.PARQUET) {
      ParquetFile.write(parquetFile(), place -> TableParquet.write(whole, place));
      return;
    }
    try (Destination destination = Destination.of(file, streams.out())) {
      Table table = format == Format.TABLE ? brief : whole;
      write(table, destination.writer(), streams.surroundings());
      destination.keep();
    }
  }

  /** {@return the file for Parquet, which no terminal shows} */
  Path parquetFile() {
    return file.orElseThrow(() -> new UserError("Parquet wants a file; give -o FILE"));
  }

  Paint paint(Surroundings surroundings) {
    return new Paint(surroundings.colourWanted() && surroundings.outIsTerminal() && file.isEmpty());
  }
}
