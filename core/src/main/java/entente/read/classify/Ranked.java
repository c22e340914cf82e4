package entente.read.classify;

import entente.read.Reading;
import entente.read.plover.PloverEvent;
import entente.read.plover.PloverEvents;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An event of the sentence and how well it fits the marked actors.
 *
 * @param event the event
 * @param fit how well each of its sides fits
 * @param evidence how much speaks for it, see {@link FitWeights}
 */
record Ranked(PloverEvent event, Fit fit, double evidence) {
  /** {@return the events of a reading, the best fit first, else in text order} */
  static List<Ranked> of(Reading reading, Marks marks, FitWeights weights) {
    Set<String> sources = Marks.codes(marks.sources(), reading);
    Set<String> targets = Marks.codes(marks.targets(), reading);
    return PloverEvents.of(reading.statements()).stream()
        .map(event -> of(event, Fit.of(event, marks, sources, targets), weights))
        .sorted(Comparator.comparingDouble(Ranked::evidence).reversed())
        .toList();
  }

  private static Ranked of(PloverEvent event, Fit fit, FitWeights weights) {
    return new Ranked(event, fit, weights.evidence(fit));
  }
}
