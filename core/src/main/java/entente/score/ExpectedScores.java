package entente.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What scores should be, in percent; kept in a small file so that a drop is noticed.
 *
 * @param values each figure that is expected, from 0 to 100
 */
public record ExpectedScores(Map<Figure, Double> values) {
  private static final String HEADER = "measure,value";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public ExpectedScores {
    values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /**
   * A figure that lies below what is expected by more than half of its interval.
   *
   * @param figure which
   * @param value what it is, in percent
   * @param expected what it should be, in percent
   * @param allowed by how much it may lie below, in percentage points
   */
  public record Shortfall(Figure figure, double value, double expected, double allowed) {}

  /** {@return the report's own scores, rounded to one decimal; those that have none left out} */
  public static ExpectedScores of(ScoreReport report) {
    Map<Figure, Double> values = new EnumMap<>(Figure.class);
    report
        .figures()
        .measures()
        .forEach((figure, measure) -> {
          if (measure.isDefined()) {
            values.put(figure, percent(figure.value(measure)).doubleValue());
          }
        });
    return new ExpectedScores(values);
  }

  /** {@return the share from 0 to 1 in percent, with one decimal} */
  public static BigDecimal percent(double share) {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN);
  }

  /**
   * {@return what falls short: figures that lie below what is expected by more than their
   * interval's half-width, in the order of {@link Figure}; a figure without an interval may not lie
   * below at all, and one that has nothing to count any more counts as 0}
   */
  public List<Shortfall> shortfalls(ScoreReport report) {
    List<Shortfall> shortfalls = new ArrayList<>();
    values.forEach((figure, expected) -> {
      double value = percent(figure.value(report.figures().of(figure))).doubleValue();
      double allowed = 100 * report.interval(figure).map(Interval::halfWidth).orElse(0.0);
      if (value < expected - allowed) {
        shortfalls.add(new Shortfall(figure, value, expected, allowed));
      }
    });
    return shortfalls;
  }

  /**
   * {@return what the file expects: a CSV table of {@code measure,value}, or if its name ends in
   * {@code .json} an object of measure to value}
   *
   * @throws ScoreException if it holds something else; the message says where and what to do
   * @throws IOException if it cannot be read
   */
  public static ExpectedScores read(Path file) throws IOException {
    try {
      return isJson(file)
          ? ofJson(file, Files.readString(file))
          : ofCsv(file, Files.readAllLines(file));
    } catch (CharacterCodingException e) {
      throw new ScoreException(file + " is not in UTF-8; save it so", e);
    }
  }

  private static ExpectedScores ofCsv(Path file, List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
      throw new ScoreException(file + ":1: the first line must be " + HEADER);
    }
    Map<Figure, Double> values = new EnumMap<>(Figure.class);
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        continue;
      }
      String place = file + ":" + (i + 1);
      int comma = line.lastIndexOf(',');
      if (comma < 0) {
        throw new ScoreException(place + ": \"" + line + "\" has no value; write " + HEADER);
      }
      String name = line.substring(0, comma).strip();
      if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
        name = name.substring(1, name.length() - 1);
      }
      values.put(figure(place, name), value(place, line.substring(comma + 1).strip()));
    }
    return new ExpectedScores(values);
  }

  private static ExpectedScores ofJson(Path file, String text) {
    JsonNode object;
    try {
      object = JSON.readTree(text);
    } catch (JacksonException e) {
      throw new ScoreException(file + " is no valid JSON", e);
    }
    if (!object.isObject()) {
      throw new ScoreException(file + " is no JSON object of measure to value");
    }
    Map<Figure, Double> values = new EnumMap<>(Figure.class);
    object
        .properties()
        .forEach(entry ->
            values.put(
                figure(file.toString(), entry.getKey()),
                value(file.toString(), entry.getValue().asString(""))));
    return new ExpectedScores(values);
  }

  private static Figure figure(String place, String name) {
    return Figure.named(name)
        .orElseThrow(() ->
            new ScoreException(
                "%s: \"%s\" is no measure; there are %s"
                    .formatted(
                        place,
                        name,
                        Stream.of(Figure.values())
                            .map(Figure::words)
                            .collect(Collectors.joining("; ")))));
  }

  private static double value(String place, String written) {
    Optional<Double> value = Optional.empty();
    try {
      value = Optional.of(Double.valueOf(written));
    } catch (NumberFormatException e) {
      // Told below, as is a number out of range.
    }
    return value
        .filter(each -> each >= 0 && each <= 100)
        .orElseThrow(() ->
            new ScoreException(
                place + ": \"" + written + "\" is no value; give percent, from 0 to 100"));
  }

  /** {@return the file's words: JSON if its name ends in {@code .json}, else CSV} */
  public String written(Path file) {
    if (isJson(file)) {
      ObjectNode object = JSON.createObjectNode();
      values.forEach((figure, value) -> object.put(figure.words(), value));
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }
    // One measure's name has a comma in it.
    return values.entrySet().stream()
        .map(each -> {
          String name = each.getKey().words();
          return (name.contains(",") ? "\"" + name + "\"" : name) + "," + each.getValue() + "\n";
        })
        .collect(Collectors.joining("", HEADER + "\n", ""));
  }

  private static boolean isJson(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }
}
