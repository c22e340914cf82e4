package entente.read.code;

import entente.event.Actor;
import entente.event.Role;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where things happen: place adverbials of a clause. */
final class Places {
  static final Set<String> IN =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "across",
          "around",
          "outside",
          "throughout",
          "within",
          "over",
          "along");

  /** What is talked about: "the crisis in Ukraine" may be discussed anywhere. */
  private static final Set<String> TOPICS =
      Set.of(
          "crisis",
          "situation",
          "conflict",
          "development",
          "event",
          "issue",
          "settlement",
          "problem",
          "interest",
          "future");

  private static final Set<String> INTO = Set.of("into", "to", "from", "on");

  /** Steps in the tree from the trigger to a place that is still the trigger's own. */
  private static final int FARTHEST = 4;

  private Places() {}

  /** {@return the state in which the trigger's own clause places it} */
  static Optional<Actor> of(Scene scene, Frame frame) {
    List<Actor> found = new ArrayList<>();
    collect(scene, frame.trigger(), found);
    if (found.isEmpty() && frame.carrier() >= 0) {
      collect(scene, frame.carrier(), found);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /**
   * {@return the country in which it takes place, as far as its own clause tells: by a place
   * adverbial, by the host, by the town or region that it is done to, or, for a protest against
   * one's own government, by that}
   */
  static Optional<Actor> where(Scene scene, Frame frame, Map<Role, List<Actor>> roles) {
    return of(scene, frame)
        .or(() -> single(roles.getOrDefault(Role.HOST, List.of())))
        .or(() -> targeted(scene, frame))
        .or(() -> athome(roles));
  }

  private static Optional<Actor> single(List<Actor> hosts) {
    return hosts.size() == 1 ? hosts.stream().filter(Actor::isState).findFirst() : Optional.empty();
  }

  /** "the annexation of Crimea", "an attack on Abqaiq". */
  private static Optional<Actor> targeted(Scene scene, Frame frame) {
    for (String function : List.of("object", "of", "on", "against", "into")) {
      for (int word : frame.words(function)) {
        Optional<Actor> place =
            scene
                .mentionAt(word)
                .filter(mention ->
                    mention.kind() == NameKind.PLACE || mention.kind() == NameKind.REGION)
                .filter(mention -> mention.affix().isEmpty())
                .map(mention -> mention.actors().getFirst())
                .filter(Actor::isState);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Actor> athome(Map<Role, List<Actor>> roles) {
    List<Actor> sources = roles.getOrDefault(Role.SOURCE, List.of());
    List<Actor> targets = roles.getOrDefault(Role.TARGET, List.of());
    boolean citizens =
        sources.size() == 1
            && targets.size() == 1
            && sources.getFirst().sameAs(targets.getFirst())
            && sources.getFirst().sector().equals("CVL");
    return citizens ? Optional.of(sources.getFirst()).filter(Actor::isState) : Optional.empty();
  }

  private static void collect(Scene scene, int word, List<Actor> found) {
    Syntax syntax = scene.syntax();
    BitSet clause =
        syntax.subtree(
            word,
            child ->
                (!(syntax.isVerb(child) && syntax.isClausal(child)) || isHeld(syntax, word, child))
                    && syntax.function(child) != Function.SUBJECT
                    && syntax.function(child) != Function.AGENT
                    && !TOPICS.contains(syntax.lemma(child))
                    && syntax.function(child) != Function.POSSESSIVE);
    for (Mention mention : scene.mentions()) {
      if (!mention.kind().isPlace() || !mention.affix().isEmpty()) {
        continue;
      }
      int head = scene.headOf(mention);
      if (clause.get(head)
          && isPlaced(scene, mention, head)
          && distance(syntax, head, word) <= FARTHEST) {
        found.addAll(mention.actors());
      }
    }
  }

  /** "the meeting held in Minsk" is in Minsk. */
  private static boolean isHeld(Syntax syntax, int noun, int clause) {
    return syntax.head(clause) == noun
        && syntax.isNoun(noun)
        && syntax.function(clause) == Function.REDUCED_CLAUSE
        && syntax.tag(clause).equals("VBN");
  }

  private static int distance(Syntax syntax, int word, int above) {
    int steps = 0;
    for (int at = word; at >= 0 && at != above; at = syntax.head(at)) {
      steps++;
    }
    return steps;
  }

  private static boolean isPlaced(Scene scene, Mention mention, int head) {
    if (scene.isLocative(head)) {
      return true;
    }
    Syntax syntax = scene.syntax();
    int preposition = syntax.head(head);
    return mention.kind() != NameKind.STATE
        && preposition >= 0
        && syntax.function(head) == Function.PREPOSITION_OBJECT
        && INTO.contains(syntax.lemma(preposition));
  }

  /**
   * {@return the state where the trigger's own clause says that it is, and not whither it leads}
   */
  static Optional<Actor> at(Scene scene, int verb) {
    return of(scene, new Frame(verb, -1))
        .filter(place ->
            scene.mentions().stream()
                .filter(mention -> mention.kind().isPlace() && mention.actors().contains(place))
                .anyMatch(mention -> scene.isLocative(scene.headOf(mention))));
  }

  /** {@return the last place adverbial anywhere in the sentence} */
  static Optional<Actor> anywhere(Scene scene) {
    Optional<Actor> place = Optional.empty();
    for (Mention mention : scene.mentions()) {
      if (mention.kind().isPlace()
          && mention.affix().isEmpty()
          && scene.isLocative(scene.headOf(mention))) {
        place = Optional.of(mention.actors().getFirst());
      }
    }
    return place;
  }
}
