package entente.read.detail;

import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.Optional;
import java.util.Set;

/** What a number counts. */
record Units(Words words) {
  /**
   * A unit.
   *
   * @param last its last word
   */
  record Unit(String name, int last) {}

  /** Actors, talk and lengths: a small number of them is not an amount of a statement. */
  private static final Set<String> NOT_COUNTED =
      Set.of(
          """
          country countries nation nations state states side sides party parties leader leaders
          minister ministers president presidents ally allies government governments republic
          republics power powers neighbour neighbours neighbor neighbors capital capitals bloc
          blocs point points time times round rounds issue issues thing things way ways option
          options part parts step steps kind kinds type types stage stages phase phases front
          fronts article chapter hour hours minute minutes second seconds day days week weeks
          month months year years decade decades century centuries generation generations km
          kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot
          degrees gmt utc am pm a.m. p.m. o'clock percentage age half reason reasons question
          questions case cases area areas another third thirds quarter quarters fifth fifths tenth
          tenths ft m cm mm inch inches mph kph km/h knots km2 yard yards term terms occasion
          occasions mg kg b.c. b.c.e. ° liters litres micrometers
          """
              .strip()
              .split("\\s+", -1));

  /** Nouns that are many without an s. */
  private static final Set<String> COLLECTIVE =
      Set.of(
          "aircraft",
          "personnel",
          "police",
          "staff",
          "crew",
          "spacecraft",
          "people",
          "infantry",
          "men",
          "women",
          "children",
          "artillery",
          "cavalry",
          "livestock");

  private static final int LONGEST_PHRASE = 7;

  Optional<Unit> of(Quantity quantity, Bounds.Hedge hedge) {
    int last = hedge.last();
    return currency(quantity)
        .or(() -> percent(last + 1))
        .or(() -> people(quantity, hedge))
        .filter(unit -> !NOT_COUNTED.contains(unit.name()));
  }

  private Optional<Unit> currency(Quantity quantity) {
    int last = quantity.last();
    Optional<Unit> before =
        CurrencyCodes.sign(words, quantity.first() - 1).map(code -> new Unit(code, last));
    int at = last + 1;
    while (words.isOneOf(at, Set.of("u.s.", "us", "canadian", "australian", "singapore"))) {
      at++;
    }
    int noun = at;
    return before.or(() -> CurrencyCodes.noun(words, noun).map(code -> new Unit(code, noun)));
  }

  private Optional<Unit> percent(int word) {
    if (words.isOneOf(word, Set.of("percent", "%", "pct"))) {
      return Optional.of(new Unit("percent", word));
    }
    if (words.is(word, "per") && words.is(word + 1, "cent")) {
      return Optional.of(new Unit("percent", word + 1));
    }
    return words.is(word, "percentage") && words.is(word + 1, "points")
        ? Optional.of(new Unit("percentage points", word + 1))
        : Optional.empty();
  }

  private Optional<Unit> people(Quantity quantity, Bounds.Hedge hedge) {
    int last = hedge.last();
    Casualties casualties = new Casualties(words);
    boolean partitive = words.is(last + 1, "of");
    int noun = partitive ? nounAfter(last + 2) : noun(quantity, last);
    if (partitive && quantity.isUnder(2) && hedge.bound().isEmpty()) {
      return Optional.empty();
    }
    if (noun < 0 || partitive || Casualties.isPeople(words.at(noun))) {
      Optional<String> harm =
          casualties
              .of(quantity.last(), quantity.last())
              .or(() -> noun < 0 ? Optional.empty() : casualties.of(noun, last));
      if (harm.isPresent()) {
        int end = noun < 0 ? last : noun;
        return Optional.of(new Unit(harm.get(), end));
      }
    }
    boolean single = quantity.isUnder(2) && !quantity.isRange();
    if (noun < 0 || !(single || isMany(noun))) {
      return Optional.empty();
    }
    // "One man said" counts nobody; "one soldier was killed" does.
    boolean told = !single || hedge.bound().isPresent() || casualties.of(noun, last).isPresent();
    return told ? Optional.of(new Unit(words.at(noun), noun)) : Optional.empty();
  }

  /** {@return the noun that the number counts, by the tree or else by what follows, or -1} */
  private int noun(Quantity quantity, int last) {
    Syntax syntax = words.syntax();
    int head = quantity.last();
    while (head >= 0 && head <= last) {
      head = syntax.function(head) == Function.ROOT ? -1 : syntax.head(head);
    }
    boolean near = head > last && head <= last + LONGEST_PHRASE && words.isNoun(head);
    if (near && onlyModifiers(last + 1, head) && !isDate(head)) {
      return endOfCompound(head);
    }
    int begin = words.is(last + 1, "[") ? last + 2 : last + 1;
    return nounAfter(begin);
  }

  private boolean onlyModifiers(int from, int noun) {
    for (int word = from; word < noun; word++) {
      if (!isModifier(word)) {
        return false;
      }
    }
    return true;
  }

  /** A number before a singular is a name or a measure: "the 2020 race", "a 5.0 earthquake". */
  private boolean isMany(int noun) {
    return words.isPluralNoun(noun)
        || words.at(noun).endsWith("s")
        || COLLECTIVE.contains(words.at(noun));
  }

  /** A participle in -ing is none: "one carrying fuel" counts no fuel. */
  private boolean isModifier(int word) {
    String tag = words.tag(word);
    return words.isNoun(word)
        || tag.startsWith("JJ")
        || tag.equals("VBN")
        || tag.equals("POS")
        || tag.equals("RB")
        || tag.equals("CD")
        || tag.equals("HYPH")
        || words.isOneOf(word, Set.of("and", ",", "[", "-", "more", "other", "\""));
  }

  private int endOfCompound(int noun) {
    int end = noun;
    while (words.isNoun(end + 1)
        && words.syntax().function(end) == Function.COMPOUND
        && words.syntax().head(end) > end) {
      end++;
    }
    return end;
  }

  /** {@return the last noun of the phrase that begins there, or -1} */
  private int nounAfter(int begin) {
    int noun = -1;
    for (int word = begin; word < Math.min(words.size(), begin + LONGEST_PHRASE); word++) {
      if (isDate(word)) {
        break;
      }
      String tag = words.tag(word);
      if (words.isNoun(word)) {
        noun = word;
        if (words.isPluralNoun(word) && !words.isNoun(word + 1)) {
          break;
        }
      } else if (noun >= 0 && !tag.equals("POS")) {
        break;
      } else if (!tag.startsWith("JJ")
          && !tag.equals("POS")
          && !tag.equals("DT")
          && !tag.equals("PRP$")
          && !tag.equals("VBN")) {
        break;
      }
    }
    return noun;
  }

  private boolean isDate(int word) {
    return CalendarWords.weekday(words.at(word)).isPresent()
        || (words.isName(word) && CalendarWords.month(words.at(word)) > 0)
        || words.isOneOf(word, Set.of("today", "yesterday", "tomorrow"));
  }
}
