package entente.score;

import entente.event.Kind;
import entente.score.CodedStatement.Part;
import entente.score.Pairing.Pair;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All figures of a document, of a part of one, or of many.
 *
 * @param measures every figure with its counts
 */
public record Figures(Map<Figure, Measure> measures) {
  private static final Set<Kind> EVENTS_AND_TIES = Set.of(Kind.EVENT, Kind.TIE);

  public Figures {
    EnumMap<Figure, Measure> copy = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      copy.put(figure, measures.getOrDefault(figure, Measure.NONE));
    }
    measures = Collections.unmodifiableMap(copy);
  }

  /** {@return the figures of statements paired in these two ways} */
  static Figures of(Pairing detected, Pairing typed) {
    EnumMap<Figure, Measure> measures = new EnumMap<>(Figure.class);
    measures.put(Figure.EVENT_DETECTED, statements(detected.of(Set.of(Kind.EVENT))));
    measures.put(Figure.EVENT_TYPED, statements(typed.of(Set.of(Kind.EVENT))));
    measures.put(Figure.TIE_DETECTED, statements(detected.of(Set.of(Kind.TIE))));
    measures.put(Figure.TIE_TYPED, statements(typed.of(Set.of(Kind.TIE))));
    measures.put(Figure.APPRAISAL_DETECTED, statements(detected.of(Set.of(Kind.APPRAISAL))));
    measures.put(Figure.APPRAISAL_TYPED, statements(typed.of(Set.of(Kind.APPRAISAL))));
    measures.put(Figure.DETECTED, statements(detected.of(EVENTS_AND_TIES)));
    Pairing both = typed.of(EVENTS_AND_TIES);
    measures.put(Figure.TYPED, statements(both));
    measures.put(Figure.WHO_TO_WHOM, exact(both));
    measures.put(Figure.ROLE_ACTOR, parts(both, CodedStatement::parts));
    measures.put(Figure.ROLE_ACTOR_SECTOR, parts(both, CodedStatement::partsWithSectors));
    measures.put(Figure.ATTRIBUTION, share(both, Figures::sameTellers));
    measures.put(Figure.MODALITY, share(both, Figures::sameModality));
    measures.put(Figure.FACTUALITY, share(both, Figures::sameFactuality));
    measures.put(
        Figure.STANDING,
        share(both, pair -> sameTellers(pair) && sameModality(pair) && sameFactuality(pair)));
    return new Figures(measures);
  }

  /** {@return all counted together} */
  static Figures sum(Collection<Figures> parts) {
    EnumMap<Figure, Measure> sum = new EnumMap<>(Figure.class);
    for (Figures part : parts) {
      part.measures.forEach((figure, measure) -> sum.merge(figure, measure, Measure::plus));
    }
    return new Figures(sum);
  }

  /** {@return the counts of that figure} */
  public Measure of(Figure figure) {
    return measures.getOrDefault(figure, Measure.NONE);
  }

  /** {@return how many statements were paired, found besides, and missed} */
  static Measure statements(Pairing pairing) {
    return new Measure(pairing.pairs().size(), pairing.extra().size(), pairing.missed().size());
  }

  private static Measure exact(Pairing pairing) {
    Measure all = statements(pairing);
    int right =
        (int)
            pairing.pairs().stream()
                .filter(pair -> pair.gold().hasSameParties(pair.system()))
                .count();
    return new Measure(right, all.system() - right, all.gold() - right);
  }

  /** {@return how many parts are in both, in the system's only, in the gold's only} */
  static Measure parts(Pairing pairing, Function<CodedStatement, Set<Part>> parts) {
    Measure measure = Measure.NONE;
    for (Pair pair : pairing.pairs()) {
      measure = measure.plus(compared(parts.apply(pair.gold()), parts.apply(pair.system())));
    }
    for (CodedStatement gold : pairing.missed()) {
      measure = measure.plus(compared(parts.apply(gold), Set.of()));
    }
    for (CodedStatement system : pairing.extra()) {
      measure = measure.plus(compared(Set.of(), parts.apply(system)));
    }
    return measure;
  }

  private static Measure compared(Set<Part> gold, Set<Part> system) {
    Set<Part> common = new HashSet<>(gold);
    common.retainAll(system);
    return new Measure(common.size(), system.size() - common.size(), gold.size() - common.size());
  }

  private static Measure share(Pairing pairing, Predicate<Pair> isRight) {
    List<Pair> pairs = pairing.pairs();
    return Measure.share((int) pairs.stream().filter(isRight).count(), pairs.size());
  }

  static boolean sameTellers(Pair pair) {
    return pair.gold().tellers().equals(pair.system().tellers());
  }

  static boolean sameModality(Pair pair) {
    return pair.gold().modality() == pair.system().modality();
  }

  static boolean sameFactuality(Pair pair) {
    return pair.gold().factuality() == pair.system().factuality();
  }
}
