package entente.read.classify;

import entente.read.Reading;
import entente.read.plover.PloverEvent;
import entente.read.plover.PloverEvents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An event of the sentence and how well it fits the marked actors.
 *
 * @param event the event
 * @param evidence how much speaks for it, see {@link FitWeights}
 */
record Ranked(PloverEvent event, double evidence) {
  /** {@return the events of a reading, the best fit first, else in text order} */
  static List<Ranked> of(Reading reading, Marks marks, FitWeights weights) {
    Set<String> sources = Marks.codes(marks.sources(), reading);
    Set<String> targets = Marks.codes(marks.targets(), reading);
    List<Ranked> ranked = new ArrayList<>();
    for (PloverEvent event : PloverEvents.of(reading.statements())) {
      ranked.add(new Ranked(event, weights.evidence(Fit.of(event, marks, sources, targets))));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::evidence).reversed());
    return ranked;
  }
}
