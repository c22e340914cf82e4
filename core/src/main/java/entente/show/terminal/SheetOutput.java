package entente.show.terminal;

import entente.keep.store.Sheet;
import java.io.IOException;
import java.io.Writer;

/** One thing of the ledger for a reader at a terminal. */
public final class SheetOutput {
  private static final int NAME_WIDTH = 14;

  private SheetOutput() {}

  /** Writes the sheet. */
  public static void write(Sheet sheet, Writer writer, Paint paint, int width) throws IOException {
    line(writer, paint.bold(Lines.safe(sheet.title())));
    for (Sheet.Fact fact : sheet.facts()) {
      String name = Lines.safe(fact.name());
      String indent = " ".repeat(NAME_WIDTH + 2);
      boolean first = true;
      for (String words : Lines.wrap(fact.value(), width - NAME_WIDTH - 2)) {
        String label = "  " + name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
        line(writer, (first ? paint.dim(label) : indent) + words);
        first = false;
      }
    }
    if (sheet.quote().isPresent()) {
      line(writer, "");
      for (String paragraph : sheet.quote().get().split("\n+", -1)) {
        for (String words : Lines.wrap(paragraph, width - 4)) {
          line(writer, "    " + words);
        }
        line(writer, "");
      }
    }
    for (Sheet.Part part : sheet.parts()) {
      line(writer, "");
      line(writer, paint.place(part.heading()));
      TerminalTable.write(part.table(), writer, paint, width);
    }
    writer.flush();
  }

  private static void line(Writer writer, String words) throws IOException {
    writer.write(words.stripTrailing());
    writer.write('\n');
  }
}
