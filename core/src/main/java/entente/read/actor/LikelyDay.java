package entente.read.actor;

import entente.event.Actor;
import entente.read.parse.Token;
import entente.read.parse.Tree;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A day on which the persons whom a text names held the posts that fit it best, for texts of which
 * the day is not known. "Tusk" beside much of Poland and Yanukovych in office is a prime minister
 * before 2014, beside much of the EU its president after that.
 */
final class LikelyDay {
  private static final Set<String> OFFICES = Set.of("", "GOV", "LEG", "MIL", "JUD", "IGO", "COP");

  private static final Set<String> FORMER = Set.of("former", "ex", "then", "ousted", "deposed");

  /** More titles than this say no more. */
  private static final int MOST_TITLES = 3;

  private final Map<List<String>, List<Name>> persons = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();

  /** For a name, how often a title before it told in which sector its bearer acts. */
  private final Map<List<String>, Map<String, Integer>> titles = new HashMap<>();

  /**
   * Takes in the rows found at a place of the text; all are of the same words.
   *
   * @param title the sector of the title right before them; empty without one
   */
  void see(Collection<Name> rows, String title) {
    for (Name row : rows) {
      if (row.kind() == NameKind.PERSON) {
        persons.put(row.words(), List.copyOf(rows));
        if (!title.isEmpty()) {
          titles.computeIfAbsent(row.words(), key -> new HashMap<>()).merge(title, 1, Integer::sum);
        }
        return;
      }
    }
    rows.stream()
        .flatMap(row -> row.actor().stream())
        .findFirst()
        .ifPresent(actor -> named.merge(actor.code(), 1, Integer::sum));
  }

  /** {@return the day; empty where no person with dated posts is named} */
  Optional<LocalDate> best() {
    Set<LocalDate> days = new HashSet<>();
    for (List<Name> rows : persons.values()) {
      for (Name row : rows) {
        row.from().ifPresent(from -> days.add(from.plusDays(1)));
        row.to().ifPresent(to -> days.add(to.minusDays(1)));
      }
    }
    return days.stream()
        .max(
            Comparator.comparingDouble(this::fit)
                .thenComparingLong(this::bestKnown)
                .thenComparing(Comparator.naturalOrder()));
  }

  private double fit(LocalDate day) {
    int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return persons.values().stream()
        .mapToDouble(rows ->
            rows.stream()
                .filter(row -> row.holdsOn(day))
                .mapToDouble(row -> weight(row, most))
                .max()
                .orElse(0))
        .sum();
  }

  /**
   * A post counts twice as much as none, more the more its state is spoken of, and more the more
   * often a title says that it is held.
   */
  private double weight(Name row, int most) {
    return row.actor()
        .map(actor ->
            (OFFICES.contains(actor.sector()) ? 2.0 : 1.0)
                * (1 + named.getOrDefault(actor.code(), 0) / (double) most)
                * (1 + Math.min(MOST_TITLES, titled(row, actor))))
        .orElse(0.0);
  }

  private int titled(Name row, Actor actor) {
    Map<String, Integer> told = titles.getOrDefault(row.words(), Map.of());
    return told.getOrDefault(actor.sector(), 0);
  }

  private long bestKnown(LocalDate day) {
    return persons.values().stream()
        .filter(rows ->
            rows.stream().anyMatch(row -> row.remark() == Name.Remark.MAIN && row.holdsOn(day)))
        .count();
  }

  /** "President", "opposition leader": the sector; of "former president" none in office. */
  private static String titleAt(Wording words, int at, Name name) {
    if (name.kind() != NameKind.AGENT) {
      return "";
    }
    boolean former = FORMER.contains(words.lower(at - 1)) || FORMER.contains(words.lower(at - 2));
    return former ? "" : name.sector();
  }

  /** {@return the day that fits the words of a text, sentence by sentence, best} */
  static Optional<LocalDate> of(NameSearch search, List<List<Token>> sentences) {
    LikelyDay likely = new LikelyDay();
    for (List<Token> sentence : sentences) {
      Wording words = Wording.of(Tree.flat(sentence));
      String title = "";
      for (int at = 0; at < words.size(); ) {
        List<Match> matches = search.longest(words, at, List.of());
        if (!matches.isEmpty()) {
          likely.see(matches.stream().map(Match::name).toList(), title);
        }
        title = matches.isEmpty() ? "" : titleAt(words, at, matches.getFirst().name());
        at += matches.isEmpty() ? 1 : matches.getFirst().length();
      }
    }
    return likely.best();
  }
}
