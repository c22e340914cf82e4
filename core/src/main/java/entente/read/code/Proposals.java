package entente.read.code;

import entente.event.Actor;
import entente.event.Role;
import entente.event.Span;
import entente.read.codebook.Rule;
import entente.read.codebook.StatementType;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who does something to whom where no rule says what: by the main verbs of a sentence. */
final class Proposals {
  /** Where the other stands, in the order in which it is looked for. */
  private static final List<String> TOWARD =
      List.of(
          "object",
          "indirect",
          "to",
          "with",
          "against",
          "on",
          "from",
          "at",
          "toward",
          "towards",
          "into",
          "over",
          "for",
          "between",
          "of",
          "by",
          "in");

  private static final Set<String> EMPTY = Set.of("be", "have", "become", "remain", "seem");

  private final Syntax syntax;
  private final Frames frames;
  private final Roles roles;

  Proposals(Syntax syntax, Frames frames, Roles roles) {
    this.syntax = syntax;
    this.frames = frames;
    this.roles = roles;
  }

  /** A verb and those who stand on its two sides. */
  record Between(Frame frame, Map<Role, List<Actor>> roles) {}

  /**
   * A type that somebody thinks likely.
   *
   * @param type of the codebook
   * @param confidence from 0 to 1
   */
  record Proposed(StatementType type, double confidence) {
    RuleIndex.Hit hit(int word) {
      Rule.Trigger none = new Rule.Trigger(Rule.Part.VERB, List.of());
      Rule rule =
          new Rule(
              "second-opinion",
              List.of(none),
              Set.of(),
              Map.of(),
              Map.of(),
              Map.of(),
              EnumSet.noneOf(Role.class),
              Rule.Content.KEEP,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              false,
              confidence);
      return new RuleIndex.Hit(type, rule, none, word);
    }
  }

  /**
   * {@return the verbs that have an actor on each side, outside of what is told already}
   *
   * @param told where the sentence's events stand
   */
  List<Between> between(List<Span> told) {
    List<Between> found = new ArrayList<>();
    for (int word = 0; word < syntax.size(); word++) {
      Span place = syntax.tree().tokens().get(word).span();
      if (isDoing(word) && told.stream().noneMatch(each -> each.contains(place))) {
        between(frames.verb(word)).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isDoing(int word) {
    Function function = syntax.function(word);
    return syntax.isVerb(word)
        && !EMPTY.contains(syntax.lemma(word))
        && function != Function.AUXILIARY
        && function != Function.PASSIVE_AUXILIARY
        && syntax.child(word, Function.CLAUSE_COMPLEMENT) < 0;
  }

  private Optional<Between> between(Frame frame) {
    List<Actor> sources = roles.named(frame, "subject");
    List<Actor> targets =
        TOWARD.stream()
            .map(function -> roles.named(frame, function))
            .map(actors ->
                actors.stream().filter(actor -> sources.stream().noneMatch(actor::sameAs)).toList())
            .filter(actors -> !actors.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (sources.isEmpty() || targets.isEmpty()) {
      return Optional.empty();
    }
    Map<Role, List<Actor>> filled = new EnumMap<>(Role.class);
    filled.put(Role.SOURCE, sources);
    filled.put(Role.TARGET, targets);
    return Optional.of(new Between(frame, filled));
  }
}
