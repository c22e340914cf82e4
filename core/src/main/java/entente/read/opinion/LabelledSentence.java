package entente.read.opinion;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence whose type somebody has told.
 *
 * @param type one of the 16 types of PLOVER, or {@value #NONE}
 * @param source the words of who does it; may be empty
 * @param target the words of the other; may be empty
 * @param text the sentence
 */
public record LabelledSentence(String type, String source, String target, String text) {
  /** The type of a sentence that tells of no act between its actors. */
  public static final String NONE = "NONE";

  private static final String SHIPPED = "/entente/opinion/sentences.csv";

  /** {@return the sentences that the program comes with} */
  public static List<LabelledSentence> shipped() {
    InputStream in = LabelledSentence.class.getResourceAsStream(SHIPPED);
    if (in == null) {
      throw new IllegalStateException("no " + SHIPPED + " in the program");
    }
    return read(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * {@return the sentences of a CSV table with the columns type, source, target and text}
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<LabelledSentence> read(Reader csv) {
    List<LabelledSentence> sentences = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      rows.forEach(row ->
          sentences.add(
              new LabelledSentence(
                  row.getField("type"),
                  row.getField("source"),
                  row.getField("target"),
                  row.getField("text"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }
}
