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
    Facts facts = new Facts(writer, paint, NAME_WIDTH, width - NAME_WIDTH - 2);
    facts.line(paint.bold(Lines.safe(sheet.title())));
    for (Sheet.Fact fact : sheet.facts()) {
      facts.fact(Lines.safe(fact.name()), fact.value());
    }
    if (sheet.quote().isPresent()) {
      facts.line("");
      for (String paragraph : sheet.quote().get().split("\n+", -1)) {
        for (String words : Lines.wrap(paragraph, width - 4)) {
          facts.line("    " + words);
        }
        facts.line("");
      }
    }
    for (Sheet.Part part : sheet.parts()) {
      facts.line("");
      facts.line(paint.place(part.heading()));
      TerminalTable.write(part.table(), writer, paint, width);
    }
    writer.flush();
  }
}
