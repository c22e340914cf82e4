package entente.read.detail;

import entente.event.Amount;
import entente.event.Span;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import entente.read.parse.Tree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds numbers with their units and bounds. Dates, ages, clock times, numbers of names and vague
 * numbers ("dozens") are left out, and so are small counts of actors ("two countries").
 */
public final class AmountFinder {
  private static final Set<String> NUMBERED =
      Set.of(
          "article",
          "category",
          "magnitude",
          "resolution",
          "chapter",
          "no.",
          "no",
          "number",
          "flight",
          "page",
          "type",
          "group",
          "protocol",
          "section",
          "paragraph",
          "unit",
          "brigade",
          "aged",
          "age",
          "room",
          "route",
          "highway",
          "channel",
          "version",
          "phase",
          "point",
          "+",
          "#",
          "nr.",
          "№");

  private AmountFinder() {}

  /** {@return the amounts in text order; a range gives its lower end first} */
  public static List<AmountMention> find(Tree tree) {
    Words words = Words.of(tree);
    BitSet time = timeWords(words);
    Quantities quantities = new Quantities(words);
    List<AmountMention> mentions = new ArrayList<>();
    int word = 0;
    while (word < words.size()) {
      Optional<Quantity> quantity = time.get(word) ? Optional.empty() : quantities.at(word);
      if (quantity.isPresent()) {
        if (counts(words, quantity.get(), time)) {
          mentions.addAll(amounts(words, quantity.get()));
        }
        word = quantity.get().last() + 1;
      } else {
        word++;
      }
    }
    return mentions;
  }

  /**
   * The amounts in the clause of a word.
   *
   * @param trigger a verb, or a noun, whose clause is that of its verb
   * @param mentions of the same sentence
   */
  public static List<Amount> amountsOf(Tree tree, int trigger, List<AmountMention> mentions) {
    Syntax syntax = new Syntax(tree);
    int verb = Clauses.verbOf(syntax, trigger);
    BitSet clause = verb < 0 ? syntax.subtree(trigger) : Clauses.clause(syntax, verb);
    return mentions.stream()
        .filter(mention -> clause.get(mention.number()))
        .map(AmountMention::amount)
        .distinct()
        .toList();
  }

  private static BitSet timeWords(Words words) {
    BitSet time = new BitSet(words.size());
    TimeFinder.phrases(words, Optional.empty(), Optional.empty())
        .forEach(phrase -> time.set(phrase.first(), phrase.last() + 1));
    return time;
  }

  private static boolean counts(Words words, Quantity quantity, BitSet time) {
    int before = quantity.first() - 1;
    int after = quantity.last() + 1;
    if (time.get(after - 1)
        || quantity.value().signum() == 0
        || words.isOneOf(before, NUMBERED)
        || words.isOneOf(after, Set.of("-", "/", ":"))) {
      return false;
    }
    // "one another", "one day", "no one", "the one".
    boolean pronoun =
        words.is(quantity.first(), "one") && !words.tag(quantity.first()).equals("CD");
    return !pronoun && !isNumberOfName(words, before, quantity);
  }

  /** "Boeing 737 jets", "MH 17", "Group of 20". */
  private static boolean isNumberOfName(Words words, int before, Quantity quantity) {
    if (words.is(before, "of") && words.isOneOf(before - 1, Set.of("group", "article"))) {
      return true;
    }
    Syntax syntax = words.syntax();
    boolean name = words.isName(before) && !CurrencyCodes.isSign(words, before);
    if (!name || CalendarWords.weekday(words.at(before)).isPresent()) {
      return false;
    }
    int number = quantity.last();
    boolean sameHead = syntax.head(before) >= 0 && syntax.head(before) == syntax.head(number);
    boolean joined = syntax.head(number) == before || syntax.head(before) == number;
    return joined
        || (sameHead && syntax.function(before) == Function.COMPOUND)
        || (words.isName(quantity.first()) && !words.tag(quantity.first()).equals("CD"));
  }

  private static List<AmountMention> amounts(Words words, Quantity quantity) {
    Bounds.Hedge hedge = new Bounds(words).around(quantity);
    Optional<Units.Unit> unit = new Units(words).of(quantity, hedge);
    if (unit.isEmpty()) {
      return List.of();
    }
    String name = unit.get().name();
    Span span = words.span(hedge.first(), Math.max(hedge.last(), unit.get().last()));
    return (quantity.upper().isPresent()
            ? Stream.of(
                new Amount(plain(quantity.value()), name, Optional.of(Amount.Bound.MORE_THAN)),
                new Amount(plain(quantity.upper().get()), name, Optional.of(Amount.Bound.UP_TO)))
            : Stream.of(new Amount(plain(quantity.value()), name, hedge.bound())))
        .map(amount -> new AmountMention(span, quantity.first(), amount))
        .toList();
  }

  /** {@return the same number without a tail of zeros or an exponent} */
  private static BigDecimal plain(BigDecimal value) {
    return value.stripTrailingZeros().scale() < 0
        ? value.setScale(0, RoundingMode.UNNECESSARY)
        : value.stripTrailingZeros();
  }
}
