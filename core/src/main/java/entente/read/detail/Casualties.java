package entente.read.detail;

import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether a number of people is one of deaths or of injured. */
record Casualties(Words words) {
  private static final Set<String> DEATH =
      Set.of("kill", "die", "perish", "slay", "execute", "behead", "murder", "massacre");
  private static final Set<String> HARM = Set.of("injure", "wound", "hurt", "maim");

  /** Nouns that say no more than that they are people. */
  private static final Set<String> PEOPLE =
      Set.of("people", "person", "persons", "others", "lives", "life", "victims", "dead", "more");

  private static final Set<Function> SUFFERS =
      EnumSet.of(Function.PASSIVE_SUBJECT, Function.OBJECT, Function.SUBJECT, Function.ROOT);

  static boolean isPeople(String lower) {
    return PEOPLE.contains(lower);
  }

  /**
   * {@return "deaths", "injured" or nothing}
   *
   * @param counted the noun that the number counts, or the number itself
   */
  Optional<String> of(int counted, int lastOfNumber) {
    Optional<String> beside = beside(lastOfNumber).or(() -> beside(counted));
    return beside.or(() -> byVerb(counted));
  }

  /** "20 dead", "three people killed". */
  private Optional<String> beside(int word) {
    boolean agent = word + 1 < words.size() && words.syntax().child(word + 1, Function.OBJECT) >= 0;
    return switch (agent ? "" : words.at(word + 1)) {
      case "dead", "killed" -> Optional.of("deaths");
      case "injured", "wounded", "hurt" -> Optional.of("injured");
      default -> Optional.empty();
    };
  }

  private Optional<String> byVerb(int counted) {
    Syntax syntax = words.syntax();
    for (int child : syntax.children(counted, Function.REDUCED_CLAUSE, Function.RELATIVE_CLAUSE)) {
      Optional<String> harm = harm(child);
      if (harm.isPresent() && suffersFrom(syntax, child)) {
        return harm;
      }
    }
    int at = counted;
    while (syntax.function(at) == Function.CONJUNCT && !syntax.isVerb(syntax.head(at))) {
      at = syntax.head(at);
    }
    int verb = syntax.head(at);
    if (verb < 0 || !SUFFERS.contains(syntax.function(at))) {
      return Optional.empty();
    }
    boolean subject = syntax.function(at) == Function.SUBJECT;
    Optional<String> harm = harm(verb);
    // "Three people killed a guard" does not tell three deaths.
    boolean agent = subject && syntax.child(verb, Function.OBJECT) >= 0;
    return harm.filter(h -> !agent || syntax.lemma(verb).equals("die"));
  }

  private static boolean suffersFrom(Syntax syntax, int verb) {
    return syntax.tag(verb).equals("VBN") || syntax.lemma(verb).equals("die");
  }

  private Optional<String> harm(int verb) {
    Syntax syntax = words.syntax();
    if (DEATH.contains(syntax.lemma(verb)) || hasDead(syntax, verb)) {
      return Optional.of("deaths");
    }
    boolean take = syntax.lemma(verb).equals("claim") || syntax.lemma(verb).equals("take");
    if (take
        && syntax.children(verb, Function.OBJECT).stream().anyMatch(o -> words.is(o, "lives"))) {
      return Optional.of("deaths");
    }
    return HARM.contains(syntax.lemma(verb)) ? Optional.of("injured") : Optional.empty();
  }

  private boolean hasDead(Syntax syntax, int verb) {
    return syntax.children(verb).stream().anyMatch(child -> words.is(child, "dead"));
  }
}
