package entente.keep.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table that comes with the program.
 *
 * @param kind such as {@code memberships}
 * @param file its name
 * @param rows how many it has, the header aside
 */
public record ShippedTable(String kind, String file, long rows) {
  /** {@return all of them} */
  public static List<ShippedTable> all() {
    return List.of(
        of("memberships", "/entente/actors/memberships.csv"),
        of("officials", "/entente/actors/people.csv"),
        of("state-codes", "/entente/reference/states.csv"));
  }

  private static ShippedTable of(String kind, String resource) {
    return new ShippedTable(
        kind, resource.substring(resource.lastIndexOf('/') + 1), rows(resource).size());
  }

  /**
   * {@return the rows of a CSV file with a row of names that comes with the program}
   *
   * @param resource its place, such as {@code /entente/actors/memberships.csv}
   * @throws IllegalStateException if there is none
   */
  public static List<NamedCsvRecord> rows(String resource) {
    try (InputStream in = ShippedTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return rows.stream().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
