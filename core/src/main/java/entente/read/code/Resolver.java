package entente.read.code;

import entente.event.Actor;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whom a noun, name or pronoun of a sentence stands for. */
final class Resolver {
  /** Nouns before which a town's name tells where. */
  private static final Set<String> HAPPENINGS =
      Set.of(
          "attack",
          "bombing",
          "blast",
          "explosion",
          "shooting",
          "siege",
          "massacre",
          "protest",
          "riot",
          "clash",
          "rally",
          "demonstration",
          "incident",
          "talk",
          "meeting",
          "summit",
          "conference",
          "agreement",
          "accord",
          "protocol",
          "airport",
          "street",
          "suburb",
          "resident",
          "region");

  /** Whom a possessor has beside himself. */
  private static final Set<String> PARTNERS =
      Set.of(
          "partner",
          "ally",
          "neighbour",
          "neighbor",
          "friend",
          "rival",
          "colleague",
          "enemy",
          "guest",
          "host",
          "visitor");

  private static final Set<String> BELONGING =
      Set.of("of", "from", "in", "by", "between", "among", "within");

  private static final int DEEPEST = 5;

  /** Words looked at for one answer; a sentence that needs more is beyond telling. */
  private static final int MOST_STEPS = 300;

  private final Scene scene;
  private final Syntax syntax;
  private final Discourse discourse;
  private final Pronouns pronouns;
  private final Agents agents;
  private final Groups groups;
  private final BitSet asked = new BitSet();
  private final Map<Integer, List<Actor>> answers = new HashMap<>();
  private int steps;

  Resolver(Scene scene, Discourse discourse, Cues cues) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.discourse = discourse;
    this.pronouns = new Pronouns(scene, discourse, cues, this);
    this.agents = new Agents(scene, discourse, cues, this);
    this.groups = new Groups(scene, this);
  }

  /** {@return whom the word and all joined to it by "and" stand for; empty if nobody is known} */
  List<Actor> all(int word) {
    if (!asked.isEmpty()) {
      return groups.of(word);
    }
    List<Actor> known = answers.get(word);
    if (known == null) {
      steps = 0;
      known = groups.of(word);
      answers.put(word, known);
    }
    return known;
  }

  /** {@return the states listed after a noun: "three countries: A, B and C"} */
  List<Actor> listed(int word) {
    return groups.listed(word);
  }

  /** {@return whom this word alone stands for} */
  List<Actor> one(int word, int depth) {
    // Words may point at each other ("its", "the country's"): whoever asks again gets no answer.
    if (asked.isEmpty()) {
      steps = 0;
    }
    if (depth > DEEPEST || word < 0 || asked.get(word) || ++steps > MOST_STEPS) {
      return List.of();
    }
    asked.set(word);
    List<Actor> actors = alone(word, depth);
    asked.clear(word);
    return actors;
  }

  private List<Actor> alone(int word, int depth) {
    if (syntax.tag(word).startsWith("PRP")) {
      return pronouns.resolve(word);
    }
    Optional<Mention> mention = scene.mentionAt(word);
    if (mention.isPresent()) {
      return named(word, mention.get(), depth);
    }
    Optional<Actor> introduced = discourse.introduced(syntax.form(word));
    if (introduced.isPresent()) {
      return List.of(introduced.get());
    }
    if (syntax.isName(word)) {
      List<Actor> titled = titled(word, depth);
      if (!titled.isEmpty()) {
        return titled;
      }
      List<Actor> hailing = hailing(word);
      if (!hailing.isEmpty()) {
        return hailing;
      }
    }
    List<Actor> definite = pronouns.definite(word);
    if (!definite.isEmpty()) {
      return definite;
    }
    List<Actor> owners = belonging(word, depth);
    return owners.isEmpty() ? apposed(word, depth) : owners;
  }

  /** "One of these groups, the SDF, ...": a noun that names nobody, explained by one that does. */
  private List<Actor> apposed(int word, int depth) {
    for (int child : syntax.children(word, Function.APPOSITION)) {
      if (scene.mentionAt(child).isPresent()) {
        List<Actor> actors = one(child, depth + 1);
        if (!actors.isEmpty()) {
          return actors;
        }
      }
    }
    return List.of();
  }

  private List<Actor> named(int word, Mention mention, int depth) {
    if (!isOwnName(mention)) {
      return List.of();
    }
    if (mention.kind() == NameKind.PERSON) {
      List<Actor> told = toldOf(word, mention);
      if (!told.isEmpty() || (isSurname(mention) && discourse.isStranger(syntax.form(word)))) {
        return told;
      }
    }
    if (isSceneOf(word, mention)) {
      return List.of();
    }
    return switch (mention.kind()) {
      case AGENT -> agent(word, mention, depth);
      case CAPITAL -> {
        Actor state = mention.actors().getFirst();
        yield List.of(scene.isLocative(word) ? state : state.in("GOV"));
      }
      case STATE,
          DEMONYM,
          PLACE,
          REGION,
          SEAT,
          ORGANISATION,
          BLOC,
          GROUP,
          MEDIUM,
          COMPANY,
          PERSON ->
          mention.actors();
    };
  }

  /** Whom the text itself says that a person is, here or where it named them first. */
  private List<Actor> toldOf(int word, Mention person) {
    List<Actor> titled = agents.asTitled(word, person.actors().getFirst());
    return titled.isEmpty()
        ? discourse.introduced(syntax.form(person.last())).map(List::of).orElse(List.of())
        : remember(word, titled);
  }

  private static boolean isSurname(Mention person) {
    return person.first() == person.last();
  }

  /** "the Kabul bombing", "Geneva talks": where it was, not whose it was. */
  private boolean isSceneOf(int word, Mention mention) {
    return (mention.kind() == NameKind.CAPITAL || mention.kind() == NameKind.PLACE)
        && syntax.function(word) == Function.COMPOUND
        && syntax.head(word) >= 0
        && HAPPENINGS.contains(syntax.lemma(syntax.head(word)));
  }

  /** "US-led" acts for the US; "Russian-speaking", "Houthi-held" and "anti-Western" do not. */
  static boolean isOwnName(Mention mention) {
    return mention.affix().isEmpty() || mention.affix().equals("led");
  }

  /**
   * A name that the table lacks, after a title or in apposition: "Canadian general Yvan Blondin".
   */
  private List<Actor> titled(int word, int depth) {
    for (int child : syntax.children(word)) {
      Function function = syntax.function(child);
      Optional<Mention> mention = scene.mentionAt(child);
      if (mention.isPresent()
          && mention.get().kind() == NameKind.AGENT
          && (function == Function.COMPOUND
              || function == Function.MODIFIER
              || function == Function.APPOSITION
              || function == Function.POSSESSIVE)) {
        return remember(word, agents.of(mention.get(), List.of(child, word), depth));
      }
    }
    if (syntax.function(word) == Function.APPOSITION && syntax.head(word) >= 0) {
      Optional<Mention> mention = scene.mentionAt(syntax.head(word));
      if (mention.isPresent() && mention.get().kind() == NameKind.AGENT) {
        return remember(word, one(syntax.head(word), depth + 1));
      }
    }
    for (int child : syntax.children(word, Function.APPOSITION)) {
      List<Actor> actors = one(child, depth + 1);
      if (!actors.isEmpty()
          && scene.mentionAt(child).map(m -> m.kind() == NameKind.AGENT).orElse(false)) {
        return remember(word, actors);
      }
    }
    return List.of();
  }

  /** "X from South Korea": a private person of that state. */
  private List<Actor> hailing(int word) {
    for (int child : syntax.children(word, Function.PREPOSITION)) {
      if (syntax.lemma(child).equals("from")) {
        for (int object : syntax.objectsOf(child)) {
          Optional<Mention> state =
              scene.mentionAt(object).filter(mention -> mention.kind().isPlace());
          if (state.isPresent()) {
            return remember(word, List.of(state.get().actors().getFirst().in("CVL")));
          }
        }
      }
    }
    return List.of();
  }

  private List<Actor> remember(int word, List<Actor> actors) {
    if (actors.size() == 1) {
      discourse.introduce(syntax.form(word), actors.getFirst());
    }
    return actors;
  }

  private List<Actor> agent(int word, Mention mention, int depth) {
    return agents.of(mention, List.of(scene.headOf(mention), word), depth);
  }

  /** "his country": the state itself, whoever speaks for it. */
  private static List<Actor> bare(List<Actor> actors) {
    return actors.stream().map(actor -> Actor.of(actor.code())).distinct().toList();
  }

  private void addBelongers(int word, Set<Actor> found, int depth) {
    for (int child : syntax.children(word, Function.MODIFIER, Function.COMPOUND)) {
      Optional<Mention> mention = scene.mentionAt(child);
      if (mention.isPresent()) {
        found.addAll(named(child, mention.get(), depth + 1));
        for (int conjunct : syntax.children(child, Function.CONJUNCT)) {
          found.addAll(one(conjunct, depth + 1));
        }
      } else if (depth < DEEPEST) {
        // "an EU association accord"
        addBelongers(child, found, depth + 1);
      }
    }
  }

  /** "the protests in Mali": where they are does not say whose they are. */
  private boolean isSceneOfDeed(int noun, int preposition) {
    return syntax.lemma(preposition).equals("in") && discourse.deeds().isDeed(syntax.lemma(noun));
  }

  /**
   * A common noun belongs to an actor: "Russia's move", "US bases", "the territory of Tajikistan".
   */
  private List<Actor> belonging(int word, int depth) {
    Set<Actor> partners = new LinkedHashSet<>();
    if (PARTNERS.contains(syntax.lemma(word))) {
      // "its Western partners" are the West's.
      addBelongers(word, partners, depth);
    }
    if (!partners.isEmpty()) {
      return List.copyOf(partners);
    }
    for (int child : syntax.children(word, Function.POSSESSIVE)) {
      List<Actor> actors = one(child, depth + 1);
      if (!actors.isEmpty()) {
        return Pronouns.COUNTRY.contains(syntax.lemma(word)) ? bare(actors) : actors;
      }
    }
    Set<Actor> found = new LinkedHashSet<>();
    addBelongers(word, found, depth);
    if (!found.isEmpty()) {
      return List.copyOf(found);
    }
    for (int preposition : syntax.children(word, Function.PREPOSITION)) {
      if (BELONGING.contains(syntax.lemma(preposition)) && !isSceneOfDeed(word, preposition)) {
        for (int object : syntax.objectsOf(preposition)) {
          List<Actor> actors = depth < DEEPEST ? all(object) : List.of();
          if (!actors.isEmpty()) {
            return actors;
          }
        }
      }
    }
    return List.of();
  }
}
