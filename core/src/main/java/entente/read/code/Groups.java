package entente.read.code;

import entente.event.Actor;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whom a word and all that are joined to it stand for: "A, B and C", "five states: ...". */
final class Groups {
  private static final Set<String> LISTED =
      Set.of(
          "country",
          "state",
          "nation",
          "member",
          "republic",
          "partner",
          "ally",
          "neighbor",
          "neighbour",
          "power",
          "government",
          "leader",
          "party");

  /** Sectors in which a state itself acts. */
  private static final Set<String> ARMS = Set.of("GOV", "MIL", "LEG", "JUD", "COP");

  private final Scene scene;
  private final Syntax syntax;
  private final Resolver resolver;

  Groups(Scene scene, Resolver resolver) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.resolver = resolver;
  }

  List<Actor> of(int word) {
    Set<Actor> actors = new LinkedHashSet<>(listed(word));
    if (actors.isEmpty()) {
      actors.addAll(resolver.one(word, 0));
    }
    for (int preposition : syntax.children(word, Function.PREPOSITION)) {
      if (syntax.lemma(preposition).startsWith("includ")
          || (syntax.lemma(preposition).equals("as") && follows(preposition, "such"))) {
        syntax.objectsOf(preposition).forEach(object -> actors.addAll(resolver.all(object)));
      }
    }
    if (isSubjectOfMany(word)) {
      for (int beside : syntax.children(word, Function.APPOSITION)) {
        actors.addAll(resolver.one(beside, 0));
      }
    }
    for (int conjunct : syntax.children(word, Function.CONJUNCT)) {
      if (!syntax.isVerb(conjunct)) {
        actors.addAll(resolver.all(conjunct));
      }
    }
    return withoutDoubles(actors);
  }

  /** Headlines: "Macron, Zelensky meet" is about two. */
  private boolean isSubjectOfMany(int word) {
    int verb = syntax.head(word);
    return syntax.function(word) == Function.SUBJECT
        && verb >= 0
        && syntax.tag(verb).equals("VBP")
        && syntax.tag(word).equals("NNP")
        && scene.mentionAt(word).isPresent()
        && syntax.children(word, Function.APPOSITION).stream()
            .anyMatch(name ->
                scene.mentionAt(name).filter(m -> m.kind() != NameKind.AGENT).isPresent()
                    && name + 1 == verb);
  }

  private boolean follows(int word, String before) {
    return word > 0 && syntax.lemma(word - 1).equals(before);
  }

  /** "Ukraine and Ukraine.GOV" of one phrase is one actor, told twice. */
  private static List<Actor> withoutDoubles(Set<Actor> actors) {
    List<Actor> kept = new ArrayList<>();
    for (Actor actor : actors) {
      boolean double_ =
          actor.sector().isEmpty()
              && actors.stream().anyMatch(a -> a.sameAs(actor) && ARMS.contains(a.sector()));
      if (!double_) {
        kept.add(actor);
      }
    }
    return kept;
  }

  /** "three countries of the bloc — A, B and C": the list tells who they are. */
  List<Actor> listed(int word) {
    if (!LISTED.contains(syntax.lemma(word))) {
      return List.of();
    }
    int dash = -1;
    for (int at = word + 1; at < syntax.size() && at <= word + 12; at++) {
      if (syntax.isVerb(at)) {
        break;
      }
      if (Set.of("—", "–", "-", "--", ":").contains(syntax.form(at))) {
        dash = at;
        break;
      }
    }
    return dash < 0 ? List.of() : listFrom(dash + 1);
  }

  private List<Actor> listFrom(int from) {
    List<Actor> actors = new ArrayList<>();
    for (int at = from; at < syntax.size(); ) {
      Optional<Mention> mention = scene.mentionAt(at);
      if (mention.isPresent() && mention.get().kind() == NameKind.STATE) {
        actors.addAll(mention.get().actors());
        at = mention.get().last() + 1;
      } else if (Set.of(",", "and", "or").contains(syntax.lemma(at))) {
        at++;
      } else {
        break;
      }
    }
    return actors.size() < 2 ? List.of() : actors;
  }
}
