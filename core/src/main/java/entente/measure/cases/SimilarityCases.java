package entente.measure.cases;

import entente.measure.Measured;
import entente.measure.similarity.Crosstab;
import entente.measure.similarity.Distance;
import entente.measure.similarity.Jackknife;
import entente.measure.similarity.Measure;
import entente.measure.similarity.Pairs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Cases of similarity; a name followed by {@code _jackknife_se} asks for the standard error. */
final class SimilarityCases {
  private static final double VOTES = 2;
  private static final double ALLIANCES = 3;

  private SimilarityCases() {}

  static Map<String, Formula> formulas() {
    Map<String, Function<Given, Measure>> measures =
        Map.of(
            "S", given -> new Measure.S(distance(given, Distance.ABSOLUTE), range(given)),
            "kappa", given -> new Measure.Kappa(distance(given, Distance.NOMINAL)),
            "kappa_weighted", given -> new Measure.Kappa(distance(given, Distance.SQUARED)),
            "pi", given -> new Measure.Pi(distance(given, Distance.NOMINAL)),
            "A", given -> new Measure.A(distance(given, Distance.ABSOLUTE), range(given)),
            "tau_b", given -> new Measure.TauB(),
            "agreement_share", SimilarityCases::agreement);
    Map<String, Formula> formulas = new HashMap<>();
    measures.forEach((name, measure) -> {
      formulas.put(
          name, given -> Answer.of(measure.apply(given).of(Crosstab.of(Ratings.of(given)))));
      formulas.put(
          name + "_jackknife_se",
          given -> Answer.of(error(measure.apply(given), Ratings.of(given), given)));
    });
    return formulas;
  }

  private static Measured error(Measure measure, Pairs pairs, Given given) {
    return given.hasList("groups")
        ? Jackknife.groups(
            measure,
            pairs,
            Arrays.stream(given.list("groups")).mapToInt(each -> (int) each).toArray())
        : Jackknife.items(measure, pairs);
  }

  private static Measure agreement(Given given) {
    JsonNode half = given.param("half");
    return half.isNumber()
        ? Measure.Agreement.withHalf(half.asDouble())
        : Measure.Agreement.ofCategories();
  }

  private static Distance distance(Given given, Distance usual) {
    String word = given.param("distance").asString("");
    if (word.isEmpty()) {
      return usual;
    }
    try {
      return Distance.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException notOne) {
      throw new CaseException("there is no distance " + word);
    }
  }

  private static double range(Given given) {
    if (given.param("range").isNumber()) {
      return given.number("range");
    }
    JsonNode levels = given.param("levels");
    if (levels.isArray() && levels.size() > 1) {
      double[] each = Given.numbers(levels);
      return Arrays.stream(each).max().orElseThrow() - Arrays.stream(each).min().orElseThrow();
    }
    if (given.input("dyad").isArray()) {
      return VOTES;
    }
    if (given.input("cow").isArray()) {
      return ALLIANCES;
    }
    throw new CaseException("params.range must give the range of the scale");
  }
}
