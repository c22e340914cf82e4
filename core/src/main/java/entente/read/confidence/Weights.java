package entente.read.confidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each feature counts for, in natural logarithms of the odds.
 *
 * @param rules where only rules were asked
 * @param opinion where a second opinion was asked too
 */
record Weights(Map<String, Double> rules, Map<String, Double> opinion) {
  /** What rules alone can be sure of: above it the odds overshoot, measured on own sentences. */
  private static final double MOST_BY_RULES = 0.85;

  private static final String TABLE = "/entente/confidence/weights.csv";

  Weights {
    rules = Map.copyOf(rules);
    opinion = Map.copyOf(opinion);
  }

  /** {@return the weights that are shipped} */
  static Weights shipped() {
    InputStream in = Weights.class.getResourceAsStream(TABLE);
    if (in == null) {
      throw new IllegalStateException("no " + TABLE + " in the program");
    }
    Map<String, Double> rules = new LinkedHashMap<>();
    Map<String, Double> opinion = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.forEach(row -> {
        rules.put(row.getField("feature"), Double.valueOf(row.getField("rules")));
        opinion.put(row.getField("feature"), Double.valueOf(row.getField("opinion")));
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Weights(rules, opinion);
  }

  /** {@return how likely a statement with these features is right, from 0 to 1} */
  double probability(Map<String, Double> features) {
    boolean asked = features.containsKey("opinion");
    Map<String, Double> weights = asked ? opinion : rules;
    double odds =
        features.entrySet().stream()
            .mapToDouble(each -> each.getValue() * weights.getOrDefault(each.getKey(), 0.0))
            .sum();
    double probability = 1 / (1 + Math.exp(-odds));
    return asked ? probability : Math.min(MOST_BY_RULES, probability);
  }
}
