package entente.read.code;

import entente.event.Kind;
import entente.event.Role;
import entente.read.codebook.Rule;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which of the rules that fired in a sentence tell it, where several speak of the same words. */
final class Choice {
  private static final Set<String> MEANS = Set.of("in", "by", "with");

  private Choice() {}

  /**
   * {@return those that stay, in text order}
   *
   * @param dropped told of each that does not stay, and why
   */
  static List<Candidate> among(
      Syntax syntax, List<Candidate> candidates, Consumer<String> dropped) {
    List<Candidate> kept = new ArrayList<>();
    List<Candidate> best = new ArrayList<>(candidates);
    best.sort(
        Comparator.comparingInt((Candidate c) -> -c.precision())
            .thenComparingDouble(c -> -c.hit().rule().confidence())
            .thenComparingInt(Candidate::word));
    for (Candidate candidate : best) {
      Optional<Candidate> closer =
          kept.stream().filter(other -> other.word() == candidate.word()).findFirst();
      if (closer.isEmpty()) {
        kept.add(candidate);
      } else if (!closer.get().name().equals(candidate.name())) {
        dropped.accept(candidate.name() + " gives way to a closer rule on the same word");
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::word));
    List<Candidate> told = new ArrayList<>();
    for (Candidate candidate : kept) {
      String why = reasonToDrop(syntax, candidate, kept);
      if (why.isEmpty()) {
        told.add(candidate);
      } else {
        dropped.accept(candidate.name() + " " + why);
      }
    }
    return told;
  }

  private static String reasonToDrop(Syntax syntax, Candidate candidate, List<Candidate> all) {
    for (Candidate other : all) {
      if (other.equals(candidate)) {
        continue;
      }
      boolean inside = isContent(syntax, candidate, other);
      if (inside && other.hit().rule().content() == Rule.Content.ABSORB) {
        return "is part of " + other.name();
      }
      if (candidate.hit().rule().content() == Rule.Content.YIELD
          && other.hit().type().kind() == Kind.EVENT
          && isContent(syntax, other, candidate)
          && other.hit().rule().content() != Rule.Content.YIELD) {
        return "gives way to its content, " + other.name();
      }
      if (isSameTold(syntax, candidate, other)) {
        return "tells the same as " + other.name();
      }
    }
    return "";
  }

  /** Whether the one stands in what completes the other: its complement, object or "of". */
  private static boolean isContent(Syntax syntax, Candidate inner, Candidate outer) {
    if (!syntax.isUnder(inner.word(), outer.word()) || inner.word() == outer.word()) {
      return false;
    }
    for (String function : List.of("complement", "object", "to", "of", "for", "on", "from")) {
      for (int word : outer.frame().words(function)) {
        if (syntax.isUnder(inner.word(), word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** An event noun of which the phrase itself tells nothing: "airstrikes followed". */
  private static boolean isVague(Candidate candidate) {
    Frame frame = candidate.frame();
    return candidate.hit().trigger().part() == Rule.Part.NOUN
        && !frame.has("possessive")
        && !frame.has("modifier")
        && !frame.has("of")
        && !frame.has("by")
        && !frame.has("against")
        && !frame.has("on")
        && !frame.has("subject");
  }

  /** A verb and its own noun that say one thing of one type: "attacked in a strike". */
  private static boolean isSameTold(Syntax syntax, Candidate candidate, Candidate other) {
    if (!candidate.hit().type().equals(other.hit().type())) {
      return false;
    }
    if (candidate.hit().type().kind() == Kind.EVENT && isOfVerb(syntax, candidate, other)) {
      return true;
    }
    if (candidate.hit().type().kind() == Kind.EVENT && isOfVerb(syntax, other, candidate)) {
      // It is the other that gives way, and not each to each.
      return false;
    }
    boolean near =
        other.frame().carrier() >= 0
            && (other.frame().carrier() == candidate.frame().carrier()
                || other.word() == candidate.frame().carrier()
                || syntax.head(candidate.word()) == other.word()
                || (candidate.frame().carrier() >= 0
                    && syntax.head(candidate.frame().carrier()) == other.frame().carrier()
                    && candidate.roles().size() < other.roles().size()));
    boolean poorer = candidate.roles().size() < other.roles().size();
    if (!near && !isVague(candidate) && !(poorer && isObject(syntax, other, candidate))) {
      return false;
    }
    boolean within = isWithin(candidate, other);
    if (within && isWithin(other, candidate)) {
      // Between the same two: the fuller one tells it, of two alike the first.
      int more = other.roles().size() - candidate.roles().size();
      return more > 0 || (more == 0 && other.word() < candidate.word());
    }
    return within;
  }

  /** "repeated its demand that": the noun is what the verb does. */
  private static boolean isObject(Syntax syntax, Candidate noun, Candidate verb) {
    return syntax.head(noun.word()) == verb.word()
        && syntax.function(noun.word()) == Function.OBJECT;
  }

  /** "the attack killed five", "were killed in an attack": verb and noun tell of one attack. */
  private static boolean isOfVerb(Syntax syntax, Candidate noun, Candidate verb) {
    int head = syntax.head(noun.word());
    if (!syntax.isVerb(verb.word()) || head < 0) {
      return false;
    }
    return switch (syntax.function(noun.word())) {
      case SUBJECT -> head == verb.word();
      case PREPOSITION_OBJECT ->
          syntax.head(head) == verb.word() && MEANS.contains(syntax.lemma(head));
      default -> false;
    };
  }

  /** Whether the doers and targets of the one are among those of the other. */
  private static boolean isWithin(Candidate one, Candidate other) {
    return Stream.of(Role.SOURCE, Role.TARGET)
        .allMatch(role ->
            other
                .roles()
                .getOrDefault(role, List.of())
                .containsAll(one.roles().getOrDefault(role, List.of())));
  }
}
