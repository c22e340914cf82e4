package entente.read.detail;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** The grammar of numbers: "5,000", "2.5bn", "one hundred and twenty", "50 to 80". */
record Quantities(Words words) {
  private static final Set<String> VAGUE = Set.of("few", "several", "many", "couple", "some");

  /** {@return the longest number that begins at the word} */
  Optional<Quantity> at(int word) {
    return single(word).map(this::withUpper);
  }

  private Optional<Quantity> single(int word) {
    return joinedRange(word)
        .or(() -> digits(word))
        .or(() -> spelled(word))
        .or(() -> indefinite(word));
  }

  private Optional<Quantity> digits(int word) {
    String form = words.at(word);
    if (form.endsWith("+") && form.length() > 1) {
      return NumberWords.digits(form.substring(0, form.length() - 1))
          .map(value -> new Quantity(word, word, value, Optional.empty(), true));
    }
    Optional<Quantity> scaled =
        NumberWords.withSuffix(form).map(value -> Quantity.of(word, word, value));
    return scaled.or(() ->
        NumberWords.digits(form)
            // A long row of digits without commas is a telephone number or a code.
            .filter(value -> form.contains(",") || form.length() < 7)
            .map(value -> grouped(word, value))
            .map(this::scaled));
  }

  /** "5 000" with a space between the thousands. */
  private Quantity grouped(int word, BigDecimal value) {
    int at = word;
    BigDecimal sum = value;
    if (words.at(word).length() <= 3 && words.at(word).chars().allMatch(Character::isDigit)) {
      while (words.at(at + 1).length() == 3
          && words.at(at + 1).chars().allMatch(c -> c >= '0' && c <= '9')
          && words.span(at, at + 1).length() == words.at(at).length() + 4) {
        sum = sum.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(words.at(at + 1)));
        at++;
      }
    }
    return Quantity.of(word, at, sum);
  }

  private Quantity scaled(Quantity quantity) {
    Quantity result = quantity;
    while (true) {
      int next = result.last() + 1;
      Optional<Long> scale = NumberWords.scale(words.at(next));
      // "$60 m" is money, "60 m" may be metres.
      boolean letters =
          words.at(next).length() < 3 && !CurrencyCodes.isSign(words, quantity.first() - 1);
      if (scale.isEmpty() || letters) {
        return result;
      }
      result = result.times(scale.get(), next);
    }
  }

  private Optional<Quantity> joinedRange(int word) {
    String form = words.at(word);
    int dash = Math.max(form.indexOf('-'), form.indexOf('–'));
    if (dash <= 0) {
      return Optional.empty();
    }
    Optional<Quantity> low = end(word, form.substring(0, dash));
    Optional<Quantity> high = end(word, form.substring(dash + 1));
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    Quantity range = low.get().to(high.get());
    return range.isAscending() ? Optional.of(scaled(range)) : Optional.empty();
  }

  private static Optional<Quantity> end(int word, String form) {
    return NumberWords.digits(form)
        .or(() -> NumberWords.withSuffix(form))
        .map(value -> Quantity.of(word, word, value));
  }

  /** "three", "two hundred", "one hundred and twenty-five thousand". */
  private Optional<Quantity> spelled(int word) {
    Optional<Integer> start = NumberWords.small(words.at(word));
    if (start.isEmpty()) {
      return Optional.empty();
    }
    long total = 0;
    long part = start.get();
    int at = word;
    while (true) {
      int next = at + 1;
      Optional<Long> scale =
          NumberWords.scale(words.at(next)).filter(s -> words.at(next).length() > 3);
      if (scale.isPresent() && scale.get() <= 100) {
        part *= scale.get();
        at = next;
      } else if (scale.isPresent()) {
        total += part * scale.get();
        part = 0;
        at = next;
      } else {
        int add = words.is(next, "and") && part % 100 == 0 && at > word ? next + 1 : next;
        Optional<Integer> small = NumberWords.small(words.at(add));
        boolean fits =
            small.isPresent()
                && (part % 100 == 0 ? at > word : part % 10 == 0 && part < 100 && small.get() < 10);
        if (!fits || (part >= 20 && part < 100 && add != next)) {
          return Optional.of(Quantity.of(word, at, BigDecimal.valueOf(total + part)));
        }
        part += small.get();
        at = add;
      }
    }
  }

  /** "a dozen", "a hundred", "half a million"; not "a few hundred". */
  private Optional<Quantity> indefinite(int word) {
    if (words.is(word, "half") && words.is(word + 1, "a")) {
      return NumberWords.scale(words.at(word + 2))
          .filter(scale -> scale >= 1000)
          .map(scale -> Quantity.of(word, word + 2, BigDecimal.valueOf(scale / 2)));
    }
    Optional<Long> scale =
        NumberWords.scale(words.at(word)).filter(s -> words.at(word).length() > 3);
    boolean one = words.is(word - 1, "a") || words.is(word - 1, "an");
    return scale
        .filter(s -> one && !words.isOneOf(word - 1, VAGUE))
        .map(s -> scaled(Quantity.of(word, word, BigDecimal.valueOf(s))));
  }

  /** "50 to 80", "between 220 and 250"; "from 50 to 80" tells a change and is no range. */
  private Quantity withUpper(Quantity low) {
    int join = low.last() + 1;
    boolean between = opensWith(low.first(), "between");
    boolean joins =
        words.is(join, "to")
            || CalendarWords.DASHES.contains(words.at(join))
            || (between && words.is(join, "and"));
    if (!joins || low.isRange() || opensWith(low.first(), "from")) {
      return low;
    }
    int begin = CurrencyCodes.isSign(words, join + 1) ? join + 2 : join + 1;
    return single(begin)
        .filter(high -> !high.isRange())
        .map(low::to)
        .filter(Quantity::isAscending)
        .orElse(low);
  }

  private boolean opensWith(int number, String preposition) {
    int at = CurrencyCodes.isSign(words, number - 1) ? number - 2 : number - 1;
    return words.is(at, preposition);
  }
}
