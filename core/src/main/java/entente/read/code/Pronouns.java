package entente.read.code;

import entente.event.Actor;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whom words stand for that name nobody: pronouns, "the country", "police" of no named state. */
final class Pronouns {
  private static final Set<String> FIRST = Set.of("i", "we", "us", "me", "my", "our", "ours");
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");
  static final Set<String> COUNTRY = Set.of("country", "nation", "state", "republic", "homeland");
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "its");
  private static final Set<String> PAIR =
      Set.of(
          "country",
          "nation",
          "side",
          "state",
          "party",
          "leader",
          "neighbour",
          "neighbor",
          "president",
          "minister");

  private final Scene scene;
  private final Syntax syntax;
  private final Discourse discourse;
  private final Cues cues;
  private final Resolver resolver;

  Pronouns(Scene scene, Discourse discourse, Cues cues, Resolver resolver) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.discourse = discourse;
    this.cues = cues;
    this.resolver = resolver;
  }

  List<Actor> resolve(int word) {
    String lemma = syntax.form(word).toLowerCase(java.util.Locale.ROOT);
    if (FIRST.contains(lemma)) {
      return speakerOf(word);
    }
    if (PERSONAL.contains(lemma)) {
      if (isOfStranger(word)) {
        return List.of();
      }
      return before(word, NameKind.PERSON)
          .or(() -> officialBefore(word))
          .or(discourse::person)
          .map(List::of)
          .orElse(List.of());
    }
    if (PLURAL.contains(lemma)) {
      List<Actor> here = subjectBefore(word);
      return here.isEmpty()
          ? discourse.several().isEmpty() ? discourse.subject() : discourse.several()
          : here;
    }
    if (SINGULAR.contains(lemma)) {
      if (syntax.function(word) == Function.SUBJECT && isExpletive(word)) {
        return List.of();
      }
      List<Actor> here = subjectBefore(word);
      if (!here.isEmpty()) {
        return here;
      }
      return discourse.subject().isEmpty()
          ? discourse.recent().stream().limit(1).toList()
          : discourse.subject();
    }
    return List.of();
  }

  private boolean isExpletive(int it) {
    int verb = syntax.head(it);
    return verb >= 0
        && syntax.lemma(verb).equals("be")
        && syntax.child(verb, Function.ATTRIBUTE) >= 0;
  }

  /** {@return the one who speaks where the word stands: subject of the saying, or of the quote} */
  List<Actor> speakerOf(int word) {
    List<Integer> path = syntax.pathToRoot(word);
    for (int i = 1; i < path.size(); i++) {
      int governor = path.get(i);
      int below = path.get(i - 1);
      if (syntax.isVerb(governor)
          && (syntax.function(below) == Function.CLAUSE_COMPLEMENT
              || syntax.function(below) == Function.OPEN_COMPLEMENT
              || syntax.function(below) == Function.OTHER)
          && cues.has("reporting", syntax.lemma(governor))) {
        int subject = syntax.child(governor, Function.SUBJECT);
        if (subject >= 0 && subject != word && !syntax.isUnder(word, subject)) {
          return resolver.all(subject);
        }
      }
    }
    List<Actor> quoted = scene.quotes().speaker(syntax.tree().tokens().get(word).span());
    return quoted.isEmpty() ? ColonSpeaker.of(scene, resolver, word) : quoted;
  }

  /** The subject of a clause above or before the word, in the same sentence. */
  private List<Actor> subjectBefore(int word) {
    return subjectBefore(word, false, actors -> !actors.isEmpty());
  }

  private List<Actor> subjectBefore(int word, boolean named, Predicate<List<Actor>> wanted) {
    boolean singular = SINGULAR.contains(syntax.form(word).toLowerCase(java.util.Locale.ROOT));
    List<Integer> path = syntax.pathToRoot(word);
    for (int i = 1; i < path.size(); i++) {
      int governor = path.get(i);
      for (int child : syntax.children(governor, Function.SUBJECT, Function.PASSIVE_SUBJECT)) {
        // "ships entered its waters": not the ships'.
        boolean tooMany = singular && syntax.tag(child).equals("NNS");
        if (child < word
            && !path.contains(child)
            && !tooMany
            && !syntax.tag(child).startsWith("PRP")) {
          List<Actor> actors =
              named && scene.mentionAt(child).isEmpty() ? List.of() : resolver.all(child);
          if (wanted.test(actors)) {
            return actors;
          }
        }
      }
    }
    return List.of();
  }

  /** Whether the last subject before the word, if any, is somebody whom nobody knows. */
  private boolean isOfStranger(int word) {
    for (int at = word - 1; at >= 0; at--) {
      Function function = syntax.function(at);
      boolean subject = function == Function.SUBJECT || function == Function.PASSIVE_SUBJECT;
      if (subject && !syntax.tag(at).startsWith("PRP")) {
        if (Memory.isUnknownName(scene, discourse, at)) {
          return true;
        }
        if (scene.mentionAt(at).isPresent() || syntax.isName(at)) {
          return false;
        }
      }
    }
    return false;
  }

  /** "The president of Kenya said that his country": an office stands for the one who holds it. */
  private Optional<Actor> officialBefore(int word) {
    for (Mention mention : scene.mentions()) {
      int head = scene.headOf(mention);
      if (mention.last() < word
          && mention.kind() == NameKind.AGENT
          && syntax.function(head) == Function.SUBJECT
          && syntax.tag(head).equals("NN")
          && syntax.isUnder(word, syntax.head(head))) {
        List<Actor> holder = resolver.one(head, 0);
        if (holder.size() == 1) {
          return Optional.of(holder.getFirst());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> before(int word, NameKind kind) {
    Optional<Actor> found = Optional.empty();
    for (Mention mention : scene.mentions()) {
      if (mention.last() < word && mention.kind() == kind) {
        int head = scene.headOf(mention);
        Function function = syntax.function(head);
        boolean subject = function == Function.SUBJECT || function == Function.PASSIVE_SUBJECT;
        if (subject || found.isEmpty()) {
          found = Optional.of(mention.actors().getFirst());
        }
      }
    }
    return found;
  }

  /** "the country", "both sides", "the airline": what the article spoke of by that noun. */
  List<Actor> definite(int word) {
    if (!syntax.tag(word).startsWith("NN")) {
      return List.of();
    }
    int determiner = syntax.child(word, Function.DETERMINER);
    String pointing = determiner < 0 ? "" : syntax.lemma(determiner);
    boolean plural = syntax.tag(word).endsWith("S");
    String lemma = syntax.lemma(word);
    if (plural && PAIR.contains(lemma) && isPair(word)) {
      return discourse.recent().size() < 2 ? List.of() : reversed(discourse.recent().subList(0, 2));
    }
    if (!POINTING.contains(pointing) || hasOwner(word)) {
      return List.of();
    }
    if (!plural && COUNTRY.contains(lemma)) {
      return country(word);
    }
    List<Actor> described = discourse.described(lemma);
    return described.isEmpty() ? discourse.deeds().doerOf(syntax, word) : described;
  }

  /**
   * The state that a clause above is about, or that was named before in the sentence; else what the
   * sentence before was about, or the last state named. Never the one that does something to "the
   * country": of its own a writer would say "its".
   */
  private List<Actor> country(int word) {
    List<Actor> doer = ownSubject(word);
    Predicate<List<Actor>> another =
        actors ->
            actors.size() == 1
                && actors.getFirst().isState()
                && doer.stream().noneMatch(actors.getFirst()::sameAs);
    List<Actor> here = subjectBefore(word, true, another);
    if (here.isEmpty() && !doer.isEmpty()) {
      here = stateBefore(word, another);
    }
    if (here.isEmpty() && another.test(discourse.subject())) {
      here = discourse.subject();
    }
    return here.isEmpty()
        ? discourse.recent().stream()
            .filter(state -> another.test(List.of(state)))
            .limit(1)
            .toList()
        : List.of(Actor.of(here.getFirst().code()));
  }

  /** The state that does the verb of the word's own clause; empty where it is no state's name. */
  private List<Actor> ownSubject(int word) {
    List<Integer> path = syntax.pathToRoot(word);
    for (int governor : path.subList(1, path.size())) {
      if (syntax.isVerb(governor)) {
        int subject = syntax.child(governor, Function.SUBJECT);
        return subject >= 0
                && subject < word
                && !path.contains(subject)
                && scene.mentionAt(subject).isPresent()
            ? resolver.one(subject, 0)
            : List.of();
      }
    }
    return List.of();
  }

  private List<Actor> stateBefore(int word, Predicate<List<Actor>> wanted) {
    List<Actor> found = List.of();
    for (Mention mention : scene.mentions()) {
      boolean state = mention.kind() == NameKind.STATE || mention.kind() == NameKind.CAPITAL;
      if (state && mention.last() < word && wanted.test(mention.actors())) {
        found = mention.actors();
      }
    }
    return found;
  }

  private boolean hasOwner(int word) {
    return syntax.child(word, Function.POSSESSIVE) >= 0
        || syntax.children(word, Function.PREPOSITION).stream()
            .anyMatch(p -> syntax.lemma(p).equals("of"))
        || syntax.children(word, Function.MODIFIER, Function.COMPOUND).stream()
            .anyMatch(m -> scene.mentionAt(m).isPresent());
  }

  private boolean isPair(int word) {
    return syntax.children(word).stream()
        .anyMatch(c -> Set.of("two", "both").contains(syntax.lemma(c)));
  }

  private static List<Actor> reversed(List<Actor> actors) {
    List<Actor> copy = new ArrayList<>(actors);
    java.util.Collections.reverse(copy);
    return copy;
  }
}
