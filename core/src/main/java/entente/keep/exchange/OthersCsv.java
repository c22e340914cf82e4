package entente.keep.exchange;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/** CSV as other people's files have it: rows may hold too few or too many cells. */
public final class OthersCsv {
  private OthersCsv() {}

  /** {@return the rows, the first included} */
  public static CsvReader<CsvRecord> rows(Reader reader, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .commentStrategy(CommentStrategy.NONE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(reader);
  }

  /** {@return the cells of one line} */
  public static List<String> cells(String line, char separator) {
    return rows(new StringReader(line), separator).stream()
        .findFirst()
        .map(CsvRecord::getFields)
        .orElse(List.of());
  }
}
