package entente.show.terminal;

import java.io.IOException;
import java.io.Writer;

/** Lines of a sheet for a reader at a terminal: a name, and beside it words that wrap. */
final class Facts {
  private final Writer writer;
  private final Paint paint;
  private final int names;
  private final int words;

  /**
   * A sheet.
   *
   * @param names columns for the names
   * @param words columns for the words beside them
   */
  Facts(Writer writer, Paint paint, int names, int words) {
    this.writer = writer;
    this.paint = paint;
    this.names = names;
    this.words = words;
  }

  /** Writes a fact; an empty name goes on with the one before. */
  void fact(String name, String value) throws IOException {
    boolean first = true;
    for (String line : Lines.wrap(value, words)) {
      String label = "  " + name + " ".repeat(Math.max(1, names - name.length()));
      line((first ? paint.dim(label) : " ".repeat(names + 2)) + line);
      first = false;
    }
  }

  /** Writes a line as it is, without spaces at its end. */
  void line(String line) throws IOException {
    writer.write(line.stripTrailing());
    writer.write('\n');
  }
}
