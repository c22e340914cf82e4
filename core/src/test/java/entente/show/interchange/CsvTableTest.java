package entente.show.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.read.Reading;
import entente.show.Account;
import entente.show.ExampleReading;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
  private final Reading reading = ExampleReading.reading();

  @Test
  void writesARowForEachStatementThatReadsBackAsItWas() throws IOException {
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(written(true)).stream().toList();
    assertThat(rows).hasSameSizeAs(reading.statements());
    NamedCsvRecord exercise = rows.getFirst();
    assertThat(exercise.getField("source")).isEqualTo("USA");
    assertThat(exercise.getField("participant")).isEqualTo("KGZ;KAZ");
    assertThat(exercise.getField("from")).isEqualTo("2022-08");
    assertThat(rows.get(1).getField("amounts")).isEqualTo("more than 60000000 USD");
    assertThat(rows.get(9).getField("text")).endsWith("<b>& \"worse\"</b>");
  }

  @Test
  void writesTheHeaderEvenWhereThereIsNothingBelowIt() throws IOException {
    assertThat(written(false)).isEqualTo(String.join(",", CsvTable.COLUMNS) + "\n");
  }

  @Test
  void documentsEveryColumn() throws IOException {
    String docs = Files.readString(Path.of("../docs/formats.md"));
    assertThat(CsvTable.COLUMNS)
        .allSatisfy(column -> assertThat(docs).contains("`" + column + "`"));
  }

  private String written(boolean something) throws IOException {
    StringWriter written = new StringWriter();
    CsvTable output = new CsvTable(written);
    if (something) {
      output.show(reading);
    }
    output.finish(Account.EMPTY);
    return written.toString();
  }
}
