package entente.show.interchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import entente.keep.store.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values (RFC 4180) under a header row. Spreadsheets run a cell that
 * begins like a formula; text from articles must not do so. Such a cell gets an apostrophe before
 * it, which spreadsheets do not show.
 */
public final class TableCsv {
  private static final String BEGINNINGS = "=+-@\t\r＝＋－＠";

  private TableCsv() {}

  /**
   * Writes the table.
   *
   * @param raw whether to leave text as it is, for programs that run no formulas
   */
  public static void write(Table table, Writer writer, boolean raw) throws IOException {
    CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    rows.writeRecord(table.columns());
    for (List<@Nullable Object> row : table.rows()) {
      rows.writeRecord(row.stream().map(cell -> cell(cell, raw)).toList());
    }
    rows.flush();
    writer.flush();
  }

  private static String cell(@Nullable Object value, boolean raw) {
    return switch (value) {
      case null -> "";
      case String text when !raw -> harmless(text);
      default -> value.toString();
    };
  }

  /** {@return the text, with an apostrophe before it if it begins like a formula} */
  static String harmless(String text) {
    String bare = text.stripLeading();
    boolean formula =
        !text.isEmpty()
            && (BEGINNINGS.indexOf(text.charAt(0)) >= 0
                || (!bare.isEmpty() && BEGINNINGS.indexOf(bare.charAt(0)) >= 0));
    return formula ? "'" + text : text;
  }
}
