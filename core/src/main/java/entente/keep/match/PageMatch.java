package entente.keep.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Weighs two pages that came coded in facts. The weights are the geometric mean of twelve searches,
 * each over two thirds of the events of a development set; docs/events.md has the figures.
 */
final class PageMatch {
  private static final double BIAS = -1.5;
  private static final double SUMMARY = 2.5;
  private static final double STORY = 4.6;
  private static final double USUAL = 0.6;
  private static final double STATES = 0.75;
  private static final double NO_STATE = -0.95;
  private static final double NAME = 1.2;
  private static final double ATTRIBUTES = 3.4;
  private static final double VALUE = 0.75;
  private static final double SAME_DAY = 0.85;
  private static final double NEAR = 0.6;
  private static final double FAR = -2.1;
  private static final double APPEARED_TOGETHER = 0.95;
  private static final double APPEARED_APART = -1.8;
  private static final int MOST_COUNTED = 2;
  private static final int NEAR_DAYS = 3;
  private static final int FAR_DAYS = 30;
  private static final int APART_DAYS = 90;

  private static final Pattern QUALIFIER = Pattern.compile("_(?:bound|source|[A-Z]{3}).*$");

  private PageMatch() {}

  static Link link(Mention one, Mention other) {
    Reasons reasons = new Reasons();
    reasons.add(BIAS, "what any two pages lack");
    reasons.add(SUMMARY * (one.sense().cosine(other.sense()) - USUAL), "summaries alike");
    reasons.add(
        STORY * (one.story().cosine(other.story()) - USUAL), "addresses and summaries alike");
    states(one.codes(), other.codes(), reasons);
    int names = Math.min(shared(one.names(), other.names()), MOST_COUNTED);
    reasons.add(NAME * names, "same names");
    attributes(one, other, reasons);
    times(one, other, reasons);
    return reasons.link();
  }

  private static void states(Set<String> some, Set<String> others, Reasons reasons) {
    if (!some.isEmpty() && !others.isEmpty()) {
      int shared = shared(some, others);
      double share = (double) shared / (some.size() + others.size() - shared);
      reasons.add(
          shared > 0 ? STATES * share : NO_STATE,
          shared > 0 ? "same states" : "no state in common");
    }
  }

  private static void attributes(Mention one, Mention other, Reasons reasons) {
    Set<String> some = attributes(one);
    Set<String> others = attributes(other);
    int shared = shared(some, others);
    double share = (double) shared / Math.max(1, Math.min(some.size(), others.size()));
    reasons.add(ATTRIBUTES * share * Math.min(1, shared / 2.0), "tell of the same points");
    int values = 0;
    for (Map.Entry<String, List<String>> fact : one.facts().entrySet()) {
      List<String> theirs = other.facts().getOrDefault(fact.getKey(), List.of());
      values += fact.getValue().stream().anyMatch(theirs::contains) ? 1 : 0;
    }
    reasons.add(VALUE * Math.min(values, MOST_COUNTED), "same values");
  }

  private static void times(Mention one, Mention other, Reasons reasons) {
    Set<LocalDate> some = FactDays.in(one.facts());
    Set<LocalDate> others = FactDays.in(other.facts());
    if (shared(some, others) > 0) {
      reasons.add(SAME_DAY, "a day in common");
    }
    one.published().ifPresent(some::add);
    other.published().ifPresent(others::add);
    OptionalLong gap =
        some.stream()
            .flatMapToLong(day ->
                others.stream().mapToLong(each -> Math.abs(ChronoUnit.DAYS.between(day, each))))
            .min();
    if (gap.isPresent() && gap.getAsLong() <= NEAR_DAYS) {
      reasons.add(NEAR, "days near");
    } else if (gap.isPresent() && gap.getAsLong() > FAR_DAYS) {
      reasons.add(FAR * Math.min(2, gap.getAsLong() / 60.0), "days far apart");
    }
    if (one.published().isPresent() && other.published().isPresent()) {
      long apart =
          Math.abs(ChronoUnit.DAYS.between(one.published().get(), other.published().get()));
      if (apart <= NEAR_DAYS) {
        reasons.add(APPEARED_TOGETHER, "appeared within days");
      } else if (apart > APART_DAYS) {
        reasons.add(APPEARED_APART, "appeared far apart");
      }
    }
  }

  private static Set<String> attributes(Mention page) {
    Set<String> attributes = new TreeSet<>();
    page.facts().keySet().forEach(each -> attributes.add(QUALIFIER.matcher(each).replaceAll("")));
    return attributes;
  }

  private static <T> int shared(Set<T> some, Set<T> others) {
    int shared = 0;
    for (T each : some) {
      shared += others.contains(each) ? 1 : 0;
    }
    return shared;
  }
}
