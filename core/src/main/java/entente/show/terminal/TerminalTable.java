package entente.show.terminal;

import entente.keep.store.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for a reader at a terminal: aligned, numbers to the right, the last column cut to fit.
 */
public final class TerminalTable {
  private static final int WIDEST_CELL = 28;
  private static final int LEAST_LAST = 36;

  private TerminalTable() {}

  /** Writes the table, no line wider than that unless the columns cannot be narrower. */
  public static void write(Table table, Writer writer, Paint paint, int width) throws IOException {
    int columns = table.columns().size();
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns().stream().map(each -> Lines.safe(each.replace('_', ' '))).toList());
    for (List<@Nullable Object> row : table.rows()) {
      rows.add(row.stream().map(TerminalTable::cell).toList());
    }
    int[] widths = new int[columns];
    int taken = 0;
    for (int column = 0; column < columns; column++) {
      for (List<String> row : rows) {
        widths[column] = Math.max(widths[column], length(row.get(column)));
      }
      if (column < columns - 1) {
        widths[column] = Math.min(widths[column], WIDEST_CELL);
        taken += widths[column] + 2;
      }
    }
    int room = width - taken;
    int last = columns == 0 ? 0 : widths[columns - 1];
    boolean below = columns > 1 && last > room && room < LEAST_LAST;
    if (columns > 0) {
      widths[columns - 1] = Math.min(last, Math.max(room, LEAST_LAST));
    }
    boolean head = true;
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < (below ? columns - 1 : columns); column++) {
        String cell = cut(row.get(column), widths[column]);
        String space = " ".repeat(widths[column] - length(cell));
        line.append(isNumber(table, column) ? space + cell : cell + space).append("  ");
      }
      String written = line.toString().stripTrailing();
      writer.write((head ? paint.bold(written) : written) + "\n");
      if (below && !row.getLast().isEmpty()) {
        String words = "  " + cut(row.getLast(), Math.max(LEAST_LAST, width - 2));
        writer.write((head ? paint.bold(words) : paint.dim(words)) + "\n");
      }
      head = false;
    }
    writer.flush();
  }

  private static boolean isNumber(Table table, int column) {
    return !table.rows().isEmpty()
        && table.rows().stream()
            .map(row -> row.get(column))
            .allMatch(cell -> cell == null || cell instanceof Number)
        && table.rows().stream().anyMatch(row -> row.get(column) != null);
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : Lines.safe(value.toString());
  }

  private static String cut(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))).stripTrailing()
            + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
