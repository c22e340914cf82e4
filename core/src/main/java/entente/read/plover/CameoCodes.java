package entente.read.plover;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.event.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Actors in the codes of CAMEO and PLOVER: a group has the code of its state, an organisation of
 * states is {@code IGO}, one of citizens {@code NGO}, one that fights in many states {@code IMG}.
 */
public final class CameoCodes {
  private static final String TABLE = "/entente/plover/codes.csv";
  private static final String ORGANISATION = "IGO";

  private final Map<String, String> codes;

  private CameoCodes(Map<String, String> codes) {
    this.codes = Map.copyOf(codes);
  }

  /** {@return the table that is shipped} */
  public static CameoCodes load() {
    InputStream in = CameoCodes.class.getResourceAsStream(TABLE);
    if (in == null) {
      throw new IllegalStateException("no " + TABLE + " in the program");
    }
    Map<String, String> codes = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.forEach(row -> codes.put(row.getField("actor"), row.getField("cameo")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CameoCodes(codes);
  }

  /** {@return the code, with the sector after a dot where there is one} */
  public String of(Actor actor) {
    String code = actor.isState() ? actor.code() : codes.getOrDefault(actor.code(), ORGANISATION);
    return actor.sector().isEmpty() ? code : code + "." + actor.sector();
  }
}
