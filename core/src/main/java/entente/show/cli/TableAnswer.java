package entente.show.cli;

import entente.keep.store.Table;
import entente.keep.store.TableParquet;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a table that was reckoned, as and where the user wants it. */
final class TableAnswer {
  private TableAnswer() {}

  /**
   * Writes it.
   *
   * @param whole for machines: all columns, full precision
   * @param brief for a reader at a terminal
   */
  static void write(Table whole, Table brief, TableOptions writing, Streams streams)
      throws IOException {
    if (writing.format == TableOptions.Format.PARQUET) {
      Path file =
          writing.file.orElseThrow(() -> new UserError("Parquet wants a file; give -o FILE"));
      ParquetFile.write(file, place -> TableParquet.write(whole, place));
      return;
    }
    boolean table = writing.format == TableOptions.Format.TABLE;
    try (Destination destination = Destination.of(writing.file, streams.out())) {
      writing.write(table ? brief : whole, destination.writer(), streams.surroundings());
      destination.keep();
    }
  }
}
