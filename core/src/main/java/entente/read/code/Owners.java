package entente.read.code;

import entente.event.Actor;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose "the ministry", "police" or "officials" are, where the phrase does not tell: the same
 * noun's earlier owner, the one whom the sentence is about, where the clause is set, or what the
 * article is about.
 */
final class Owners {
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "its");
  private static final Set<String> AGAINST = Set.of("on", "against", "with", "in");
  private static final Set<String> INSTITUTIONS = Set.of("GOV", "LEG", "JUD", "MIL");

  private static final Set<String> ONLOOKERS =
      Set.of(
          "expert",
          "analyst",
          "observer",
          "investor",
          "critic",
          "economist",
          "scholar",
          "researcher",
          "scientist",
          "historian",
          "commentator",
          "specialist");

  private final Scene scene;
  private final Syntax syntax;
  private final Discourse discourse;
  private final Cues cues;

  Owners(Scene scene, Discourse discourse, Cues cues) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.discourse = discourse;
    this.cues = cues;
  }

  List<Actor> of(Mention mention) {
    int head = scene.headOf(mention);
    boolean teller = isTeller(head);
    String article = determiner(mention, head);
    if ((article.equals("a") || article.equals("an")) && !teller) {
      return List.of();
    }
    String noun = syntax.lemma(mention.last());
    if (ONLOOKERS.contains(noun) && !POINTING.contains(article)) {
      // "experts say": of no country, unless the phrase names one.
      return List.of();
    }
    List<Actor> described = discourse.described(noun);
    if (!described.isEmpty() && POINTING.contains(article)) {
      return described;
    }
    boolean institution = INSTITUTIONS.contains(mention.sector());
    Optional<Actor> state = teller ? subjectOfTold(head) : Optional.empty();
    if (state.isEmpty()) {
      state = opposed(mention, head);
    }
    if (state.isEmpty()) {
      state = clausePlace(head);
    }
    if (state.isEmpty() && institution) {
      state = subjectBefore(mention);
    }
    if (state.isEmpty() && !institution) {
      state = onlyPlace();
    }
    if (state.isEmpty()) {
      state = discourse.last(mention.sector());
    }
    if (state.isEmpty() && !described.isEmpty()) {
      return described;
    }
    if (state.isEmpty() && institution && discourse.subject().size() == 1) {
      state = discourse.subject().stream().filter(Actor::isState).findFirst();
    }
    return state
        .or(() -> Places.anywhere(scene))
        .or(discourse::theme)
        .map(owner -> List.of(owner.isState() ? owner.in(mention.sector()) : owner))
        .orElse(List.of());
  }

  private String determiner(Mention mention, int head) {
    for (int word : List.of(head, mention.first(), mention.last())) {
      int determiner = syntax.child(word, Function.DETERMINER);
      if (determiner >= 0) {
        return syntax.lemma(determiner);
      }
    }
    return "";
  }

  private boolean isTeller(int head) {
    int verb = syntax.head(head);
    return verb >= 0
        && syntax.function(head) == Function.SUBJECT
        && cues.has("reporting", syntax.lemma(verb));
  }

  /**
   * "South Korea does not recognise the vote, the Foreign Ministry said": the ministry is Korea's.
   */
  private Optional<Actor> subjectOfTold(int head) {
    int verb = syntax.head(head);
    for (int clause : syntax.children(verb, Function.CLAUSE_COMPLEMENT, Function.OPEN_COMPLEMENT)) {
      for (int subject : syntax.children(clause, Function.SUBJECT, Function.PASSIVE_SUBJECT)) {
        Optional<Actor> state = stateNamedAt(subject);
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> stateNamedAt(int word) {
    return scene
        .mentionAt(word)
        .filter(mention -> mention.kind() == NameKind.STATE || mention.kind() == NameKind.CAPITAL)
        .map(mention -> mention.actors().getFirst());
  }

  /** "the government forces' assault on the east of Mali": a government fights its own rebels. */
  private Optional<Actor> opposed(Mention mention, int head) {
    int deed = syntax.head(head);
    if (deed < 0
        || syntax.function(head) != Function.POSSESSIVE
        || !syntax.lemma(mention.first()).equals("government")) {
      return Optional.empty();
    }
    for (int preposition : syntax.children(deed, Function.PREPOSITION)) {
      if (AGAINST.contains(syntax.lemma(preposition))) {
        BitSet whom = syntax.subtree(preposition);
        for (Mention other : scene.mentions()) {
          if (whom.get(scene.headOf(other))
              && !other.actors().isEmpty()
              && other.actors().getFirst().isState()) {
            return Optional.of(Actor.of(other.actors().getFirst().code()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> clausePlace(int head) {
    int verb = head;
    while (verb >= 0 && !syntax.isVerb(verb)) {
      verb = syntax.head(verb);
    }
    return verb < 0 ? Optional.empty() : Places.at(scene, verb);
  }

  /** "Odessa saw clashes between activists": of the one town that the sentence names. */
  private Optional<Actor> onlyPlace() {
    List<Actor> places =
        scene.mentions().stream()
            .filter(
                mention -> mention.kind() == NameKind.PLACE || mention.kind() == NameKind.REGION)
            .filter(mention -> mention.affix().isEmpty())
            .flatMap(mention -> mention.actors().stream())
            .filter(Actor::isState)
            .distinct()
            .toList();
    return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
  }

  private Optional<Actor> subjectBefore(Mention self) {
    Optional<Actor> found = Optional.empty();
    for (Mention mention : scene.mentions()) {
      if (mention.first() >= self.first() || mention.actors().isEmpty()) {
        continue;
      }
      Function function = syntax.function(scene.headOf(mention));
      boolean subject = function == Function.SUBJECT || function == Function.PASSIVE_SUBJECT;
      if (subject && mention.actors().getFirst().isState() && mention.kind() != NameKind.MEDIUM) {
        found = Optional.of(mention.actors().getFirst());
      }
    }
    return found;
  }
}
