package entente.read.detail;

import entente.event.Amount;
import entente.read.parse.Function;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a number is hedged by the words around it. */
record Bounds(Words words) {
  /**
   * A hedge.
   *
   * @param first the first word that belongs to it or to the number
   * @param last the last one, for "60 or more"
   */
  record Hedge(int first, int last, Optional<Amount.Bound> bound) {}

  private static final Map<String, Amount.Bound> ONE_WORD =
      Map.ofEntries(
          Map.entry("over", Amount.Bound.MORE_THAN),
          Map.entry("above", Amount.Bound.MORE_THAN),
          Map.entry("exceeding", Amount.Bound.MORE_THAN),
          Map.entry("nearly", Amount.Bound.ABOUT),
          Map.entry("almost", Amount.Bound.ABOUT),
          Map.entry("about", Amount.Bound.ABOUT),
          Map.entry("around", Amount.Bound.ABOUT),
          Map.entry("some", Amount.Bound.ABOUT),
          Map.entry("roughly", Amount.Bound.ABOUT),
          Map.entry("approximately", Amount.Bound.ABOUT),
          Map.entry("circa", Amount.Bound.ABOUT),
          Map.entry("estimated", Amount.Bound.ABOUT),
          Map.entry("under", Amount.Bound.LESS_THAN),
          Map.entry("below", Amount.Bound.LESS_THAN));

  private static final Map<List<String>, Amount.Bound> PHRASES =
      Map.ofEntries(
          Map.entry(List.of("more", "than"), Amount.Bound.MORE_THAN),
          Map.entry(List.of("greater", "than"), Amount.Bound.MORE_THAN),
          Map.entry(List.of("at", "least"), Amount.Bound.MORE_THAN),
          Map.entry(List.of("upwards", "of"), Amount.Bound.MORE_THAN),
          Map.entry(List.of("minimum", "of"), Amount.Bound.MORE_THAN),
          Map.entry(List.of("in", "excess", "of"), Amount.Bound.MORE_THAN),
          Map.entry(List.of("no", "fewer", "than"), Amount.Bound.MORE_THAN),
          Map.entry(List.of("no", "less", "than"), Amount.Bound.MORE_THAN),
          Map.entry(List.of("not", "less", "than"), Amount.Bound.MORE_THAN),
          Map.entry(List.of("less", "than"), Amount.Bound.LESS_THAN),
          Map.entry(List.of("fewer", "than"), Amount.Bound.LESS_THAN),
          Map.entry(List.of("up", "to"), Amount.Bound.UP_TO),
          Map.entry(List.of("at", "most"), Amount.Bound.UP_TO),
          Map.entry(List.of("maximum", "of"), Amount.Bound.UP_TO),
          Map.entry(List.of("as", "many", "as"), Amount.Bound.UP_TO),
          Map.entry(List.of("as", "much", "as"), Amount.Bound.UP_TO),
          Map.entry(List.of("no", "more", "than"), Amount.Bound.UP_TO),
          Map.entry(List.of("not", "more", "than"), Amount.Bound.UP_TO),
          Map.entry(List.of("close", "to"), Amount.Bound.ABOUT));

  private static final Set<String> AFTER_MORE = Set.of("more", "above", "over");

  Hedge around(Quantity quantity) {
    int begin = quantity.first();
    if (CurrencyCodes.isSign(words, begin - 1)) {
      begin--;
    }
    int before = words.is(begin - 1, "a") || words.is(begin - 1, "an") ? begin - 2 : begin - 1;
    for (int length = 3; length >= 2; length--) {
      int from = before - length + 1;
      if (from >= 0) {
        Amount.Bound bound = PHRASES.get(words.lower().subList(from, before + 1));
        if (bound != null) {
          return new Hedge(from, quantity.last(), Optional.of(bound));
        }
      }
    }
    Amount.Bound word = ONE_WORD.get(words.at(before));
    if (word != null && !isRealPreposition(before, quantity)) {
      return new Hedge(before, quantity.last(), Optional.of(word));
    }
    return after(begin, quantity);
  }

  /** "the dispute over two islands" and "talks about 5 points" are not hedged. */
  private boolean isRealPreposition(int word, Quantity quantity) {
    return words.syntax().function(word) == Function.PREPOSITION
        && quantity.isUnder(10)
        && !CurrencyCodes.isSign(words, word + 1);
  }

  private Hedge after(int begin, Quantity quantity) {
    int next = quantity.last() + 1;
    if (words.is(next, "or") && words.isOneOf(next + 1, AFTER_MORE)) {
      return new Hedge(begin, next + 1, Optional.of(Amount.Bound.MORE_THAN));
    }
    if (words.is(next, "or") && words.isOneOf(next + 1, Set.of("less", "fewer"))) {
      return new Hedge(begin, next + 1, Optional.of(Amount.Bound.UP_TO));
    }
    if (words.is(next, "or") && words.is(next + 1, "so")) {
      return new Hedge(begin, next + 1, Optional.of(Amount.Bound.ABOUT));
    }
    if (quantity.open() || words.is(next, "+")) {
      int last = quantity.open() ? quantity.last() : next;
      return new Hedge(begin, last, Optional.of(Amount.Bound.MORE_THAN));
    }
    return new Hedge(begin, quantity.last(), Optional.empty());
  }
}
