package entente.measure.scale;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.keep.reference.ShippedTable;
import entente.measure.Measured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Goldstein's (1992) values of events by CAMEO code, from -10 for the worst conflict to 10 for the
 * most cooperation, as GDELT's table gives them.
 *
 * <p>A sum follows the volume of news; a mean hides it; and a meeting of ministers outweighs
 * nothing and is outweighed by nothing in particular, since the scale was a small panel's judgement
 * of other codes. Counts by {@link Quad} claim less.
 */
public final class Goldstein {
  private final Map<String, Double> values;

  private Goldstein(Map<String, Double> values) {
    this.values = Map.copyOf(values);
  }

  /** {@return a table of one's own, from CAMEO code to value} */
  public static Goldstein of(Map<String, Double> values) {
    return new Goldstein(values);
  }

  /** {@return the table that comes with the program} */
  public static Goldstein shipped() {
    Map<String, Double> values = new HashMap<>();
    for (NamedCsvRecord row : ShippedTable.rows("/entente/exchange/cameo.csv")) {
      String value = row.getField("goldstein");
      if (!value.isEmpty()) {
        values.put(row.getField("cameo"), Double.valueOf(value));
      }
    }
    return new Goldstein(values);
  }

  /** {@return the value of that very code, if the table has it} */
  public OptionalDouble value(String cameo) {
    Double value = values.get(cameo);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** {@return the sum over events; 0 for no event, missing if a code has no value} */
  public Measured sum(List<String> cameo) {
    double sum = 0;
    for (String code : cameo) {
      OptionalDouble value = value(code);
      if (value.isEmpty()) {
        return Measured.missing("code " + code + " has no value of Goldstein's");
      }
      sum += value.getAsDouble();
    }
    return Measured.of(sum);
  }

  /** {@return the mean over events, missing if there is none or a code has no value} */
  public Measured mean(List<String> cameo) {
    return cameo.isEmpty()
        ? Measured.missing("no events")
        : sum(cameo).map(sum -> sum / cameo.size());
  }
}
