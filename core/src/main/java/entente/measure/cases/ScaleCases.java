package entente.measure.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.measure.Measured;
import entente.measure.scale.Decay;
import entente.measure.scale.Goldstein;
import entente.measure.scale.QuadCounts;
import entente.measure.scale.RatePosterior;
import entente.measure.scale.SharePosterior;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases of what events amount to. */
final class ScaleCases {
  private ScaleCases() {}

  static Map<String, Formula> formulas() {
    return Map.of(
        "goldstein_sum", given -> Answer.of(table(given).sum(codes(given))),
        "goldstein_mean", given -> Answer.of(table(given).mean(codes(given))),
        "quad_counts", ScaleCases::quads,
        "net_cooperation", given -> Answer.of(QuadCounts.of(codes(given)).net()),
        "decayed_stock", given -> Answer.of(stock(given)),
        "share_posterior", ScaleCases::share,
        "rate_posterior", ScaleCases::rate);
  }

  private static List<String> codes(Given given) {
    List<String> codes = new ArrayList<>();
    given.input("events").values().forEach(each -> codes.add(each.path("cameo").asString("")));
    return codes;
  }

  /** The table that the case names, if it lies beside the cases; else the program's own. */
  private static Goldstein table(Given given) {
    String name = given.input("table").asString("");
    if (name.isEmpty() || !given.tables().has(name)) {
      return Goldstein.shipped();
    }
    Map<String, Double> values = new HashMap<>();
    for (NamedCsvRecord row : given.tables().rows(name)) {
      CaseTables.number(row, "goldstein")
          .ifPresent(value -> values.put(CaseTables.cell(row, "cameo_code"), value));
    }
    return Goldstein.of(values);
  }

  private static Answer quads(Given given) {
    List<Long> counts = QuadCounts.of(codes(given)).counts();
    ObjectNode quads = Answer.object();
    for (int quad = 1; quad <= counts.size(); quad++) {
      quads.put(Integer.toString(quad), counts.get(quad - 1));
    }
    return Answer.of(quads);
  }

  private static Measured stock(Given given) {
    Goldstein table = table(given);
    double at = given.number("at_day");
    List<double[]> events = new ArrayList<>();
    for (JsonNode event : given.input("events").values()) {
      String code = event.path("cameo").asString("");
      double day = event.path("day").asDouble(Double.NaN);
      if (Double.isNaN(day)) {
        throw new CaseException("an event has no day");
      }
      if (day > at) {
        continue;
      }
      OptionalDouble value = table.value(code);
      if (value.isEmpty()) {
        return Measured.missing("code " + code + " has no value of Goldstein's");
      }
      events.add(new double[] {day, value.getAsDouble()});
    }
    return Measured.of(
        new Decay(given.number("half_life_days"))
            .stock(
                events.stream().mapToDouble(each -> each[0]).toArray(),
                events.stream().mapToDouble(each -> each[1]).toArray(),
                at));
  }

  private static Answer share(Given given) {
    double toward = given.inputNumber("toward");
    SharePosterior share = new SharePosterior(toward, toward + given.inputNumber("elsewhere"));
    return posterior(given, share.mean(), share::quantile);
  }

  private static Answer rate(Given given) {
    double exposure = given.inputNumber("exposure");
    if (exposure == 0) {
      return Answer.of(Measured.missing("no exposure"));
    }
    RatePosterior rate = new RatePosterior(given.inputNumber("events"), exposure);
    return posterior(given, rate.mean(), rate::quantile);
  }

  private static Answer posterior(Given given, double mean, DoubleUnaryOperator quantile) {
    JsonNode wanted = given.param("quantiles");
    List<Double> quantiles = new ArrayList<>();
    for (double each : wanted.isArray() ? Given.numbers(wanted) : new double[] {.05, .5, .95}) {
      quantiles.add(quantile.applyAsDouble(each));
    }
    ObjectNode answer = Answer.object();
    answer.put("mean", mean);
    answer.set("quantiles", Answer.list(quantiles));
    return Answer.of(answer);
  }
}
