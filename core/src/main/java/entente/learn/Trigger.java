package entente.learn;

import entente.read.codebook.Rule;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word that sets off a rule.
 *
 * @param part its part of speech
 * @param word its lemma, a verb with its particle as in {@code call off}
 */
public record Trigger(Part part, String word) {
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}-]+");

  /** Verbs that say nothing of their own. */
  private static final Set<String> EMPTY = Set.of("be", "have", "do", "go", "get");

  /** {@return the word there with its particle, if it can set off a rule} */
  static Optional<Trigger> at(Syntax syntax, int word) {
    return all(syntax, word).stream().reduce((bare, longer) -> longer);
  }

  /** {@return the word there, first by itself, then with its particle if it has one} */
  static List<Trigger> all(Syntax syntax, int word) {
    Optional<Part> part = part(syntax, word);
    String lemma = syntax.lemma(word);
    if (part.isEmpty() || EMPTY.contains(lemma) || !PLAIN.matcher(lemma).matches()) {
      return List.of();
    }
    List<Trigger> all = new ArrayList<>();
    all.add(new Trigger(part.get(), lemma));
    int particle = part.get() == Part.VERB ? syntax.child(word, Function.PARTICLE) : -1;
    if (particle >= 0) {
      all.add(new Trigger(Part.VERB, lemma + " " + syntax.lemma(particle)));
    }
    return all;
  }

  /** The coder takes no auxiliary and no noun within a compound for a trigger. */
  private static Optional<Part> part(Syntax syntax, int word) {
    boolean before =
        switch (syntax.function(word)) {
          case MODIFIER, COMPOUND -> true;
          default -> false;
        };
    boolean auxiliary =
        switch (syntax.function(word)) {
          case AUXILIARY, PASSIVE_AUXILIARY -> true;
          default -> false;
        };
    String tag = syntax.tag(word);
    if (tag.startsWith("JJ") || (before && (tag.equals("VBN") || tag.equals("VBG")))) {
      return Optional.of(Part.ADJECTIVE);
    }
    if (tag.startsWith("VB") && !auxiliary && !before) {
      boolean noun =
          tag.equals("VBG")
              && !syntax.children(word, Function.DETERMINER, Function.POSSESSIVE).isEmpty();
      return Optional.of(noun ? Part.NOUN : Part.VERB);
    }
    return syntax.isNoun(word) && !syntax.isName(word) && !before
        ? Optional.of(Part.NOUN)
        : Optional.empty();
  }

  /** {@return whether the rule has this word among its triggers} */
  boolean isOf(Rule rule) {
    Rule.Part wanted =
        switch (part) {
          case VERB -> Rule.Part.VERB;
          case NOUN -> Rule.Part.NOUN;
          case ADJECTIVE -> Rule.Part.ADJECTIVE;
        };
    return rule.triggers().stream()
        .anyMatch(each -> each.part() == wanted && String.join(" ", each.words()).equals(word));
  }
}
