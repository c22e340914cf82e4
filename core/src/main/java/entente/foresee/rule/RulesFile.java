package entente.foresee.rule;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import entente.foresee.rule.Points.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What all rules are worth as a CSV file, for a person to read and to change. One row is one part
 * of a rule's points that is not zero: for all questions, for one side ({@code acts}, {@code
 * acted-on}), or for one type; the parts of a rule are added. {@code times} and {@code right} stand
 * on the row for all questions only. A row that is left out stands for no points.
 *
 * <p>How far points had moved while they were learnt is not kept: learning that goes on from a file
 * takes its first steps as if they were fresh.
 */
public final class RulesFile {
  static final List<String> COLUMNS =
      List.of("rule", "when", "other", "side", "type", "points", "times", "right");

  static final List<String> SIDES = List.of("acts", "acted-on");

  /** Spreadsheets put it before the header. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private RulesFile() {}

  /**
   * Writes points, in the order of rules; those of one rule for all, then by side, then by type.
   *
   * @param types names, then the names of the same types as the other side sees them
   * @param least parts that are nearer to 0 than this are left out: most parts for one type are,
   *     and a file of all of them is too long to be read; 0 for a file of all
   */
  public static void write(
      Path file, Points points, Layout layout, List<String> types, double least)
      throws IOException {
    if (layout.size() != points.rules() || types.size() != points.types()) {
      throw new IllegalArgumentException(
          "points of "
              + points.rules()
              + " rules and "
              + points.types()
              + " types for a layout of "
              + layout.size()
              + " rules and "
              + types.size()
              + " types");
    }
    try (Writer out = Files.newBufferedWriter(file);
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      rows.writeRecord(COLUMNS);
      for (int rule = 0; rule < points.rules(); rule++) {
        Layout.Rule named = layout.rule(rule);
        float general = points.part(Part.GENERAL, rule, 0);
        if (counts(general, least) || points.times(rule) > 0) {
          String times = Long.toString(points.times(rule));
          write(rows, named, "", "", general, times, Long.toString(points.right(rule)));
        }
        for (int side = 0; side < SIDES.size(); side++) {
          float part = points.part(Part.OF_SIDE, rule, side);
          if (counts(part, least)) {
            write(rows, named, SIDES.get(side), "", part, "", "");
          }
        }
        for (int type = 0; type < types.size(); type++) {
          float part = points.part(Part.OF_TYPE, rule, type);
          if (counts(part, least)) {
            write(rows, named, "", types.get(type), part, "", "");
          }
        }
      }
    }
  }

  private static boolean counts(float part, double least) {
    return part != 0 && Math.abs(part) >= least;
  }

  private static void write(
      CsvWriter rows,
      Layout.Rule rule,
      String side,
      String type,
      float points,
      String times,
      String right) {
    rows.writeRecord(
        rule.family().word(),
        rule.when(),
        rule.other(),
        side,
        type,
        Float.toString(points),
        times,
        right);
  }

  /**
   * {@return the points of a file, for the rules of a graph} The file may come from another graph:
   * rows about types that this graph does not have are passed over and counted, for they could
   * speak for nothing here. All else that is not understood is an error.
   *
   * @param types names, then the names of the same types as the other side sees them
   * @throws IOException if the file cannot be read, or a row is not as it should be; the message
   *     says which
   */
  public static RulesRead read(Path file, Layout layout, List<String> types) throws IOException {
    RulesReader reader = new RulesReader(layout, types);
    try (BufferedReader text = Files.newBufferedReader(file)) {
      text.mark(1);
      if (text.read() != BYTE_ORDER_MARK) {
        text.reset();
      }
      for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
        try {
          reader.take(row);
        } catch (IllegalArgumentException e) {
          throw new IOException(
              file + ", line " + row.getStartingLineNumber() + ": " + e.getMessage() + ".", e);
        }
      }
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw new IOException(file + " cannot be read as UTF-8 text.", e);
    } catch (CsvParseException e) {
      throw new IOException(file + " is not a CSV file: " + e.getMessage() + ".", e);
    }
    return reader.read();
  }
}
