package entente.measure.similarity;

import java.util.List;
import java.util.Optional;

/** The measures by name, and those that are shown side by side. */
public final class Measures {
  /** The words of all measures, in the order in which they are shown. */
  public static final List<String> WORDS = List.of("S", "kappa", "pi", "A", "tau-b", "agreement");

  private Measures() {}

  /**
   * The measure of that word.
   *
   * @param word one of {@link #WORDS}, in capitals or not
   * @param distance for those that take one
   * @param range of the scale, for those that take one
   */
  public static Optional<Measure> named(String word, Distance distance, double range) {
    return WORDS.stream()
        .filter(each -> each.equalsIgnoreCase(word))
        .findFirst()
        .map(each ->
            switch (each) {
              case "S" -> new Measure.S(distance, range);
              case "kappa" -> new Measure.Kappa(distance);
              case "pi" -> new Measure.Pi(distance);
              case "A" -> new Measure.A(distance, range);
              case "tau-b" -> new Measure.TauB();
              default -> Measure.Agreement.ofCategories();
            });
  }

  /**
   * Those that are shown when none is named: S with the usual absolute distance, kappa and pi with
   * the squared distance of Häge (2011), pi nominal as fpsim has it, A, tau-b, and agreement.
   *
   * @param range of the scale: 2 for votes, 3 for alliances, 1 for ties that are there or not
   */
  public static List<Measure> usual(double range) {
    return List.of(
        new Measure.S(Distance.ABSOLUTE, range),
        new Measure.Kappa(Distance.SQUARED),
        new Measure.Pi(Distance.SQUARED),
        new Measure.Pi(Distance.NOMINAL),
        new Measure.A(Distance.ABSOLUTE, range),
        new Measure.TauB(),
        Measure.Agreement.ofCategories());
  }
}
