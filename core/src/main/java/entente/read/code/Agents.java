package entente.read.code;

import entente.event.Actor;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whose "troops", "ministry" or "leaders" are, and in which sector they act. */
final class Agents {
  private static final Set<String> BELONGING =
      Set.of("of", "from", "in", "by", "between", "among", "within");

  /** "a spokesman for the president", "adviser to the king". */
  private static final Set<String> SPEAKING_FOR =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "adviser",
          "advisor",
          "aide",
          "envoy",
          "ambassador",
          "representative",
          "lawyer",
          "secretary");

  /** What is used, rather than who uses it, before another noun. */
  private static final Set<String> ARMS =
      Set.of(
          "drone",
          "missile",
          "rocket",
          "tank",
          "jet",
          "artillery",
          "mortar",
          "aircraft",
          "helicopter",
          "warship",
          "bomber",
          "gun",
          "vehicle",
          "weapon");

  /** Whose "coalition forces" may be. */
  private static final Set<String> COALITIONS =
      Set.of("OIR", "SAUDI_COALITION", "ISAF", "IMCTC", "NATO");

  private static final int DEEPEST = 5;

  private final Scene scene;
  private final Syntax syntax;
  private final Discourse discourse;
  private final Resolver resolver;
  private final Owners owners;

  Agents(Scene scene, Discourse discourse, Cues cues, Resolver resolver) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.discourse = discourse;
    this.resolver = resolver;
    this.owners = new Owners(scene, discourse, cues);
  }

  /** "Russian troops", "the ministry", "leaders of the opposition": whose, and in which sector. */
  List<Actor> of(Mention mention, List<Integer> heads, int depth) {
    boolean partisan = mention.sector().equals("MIL") && isPartisan(heads);
    return actors(partisan ? rebels(mention) : mention, heads, depth);
  }

  private static Mention rebels(Mention mention) {
    return new Mention(
        mention.first(), mention.last(), mention.kind(), mention.actors(), "REB", mention.affix());
  }

  private List<Actor> actors(Mention mention, List<Integer> heads, int depth) {
    String sector = mention.sector();
    List<Actor> bearer = bearerOf(mention);
    if (!bearer.isEmpty()) {
      return bearer;
    }
    if (syntax.lemma(mention.first()).equals("coalition") && mention.first() < mention.last()) {
      Optional<Actor> coalition =
          discourse.recent().stream().filter(each -> COALITIONS.contains(each.code())).findFirst();
      if (coalition.isPresent()) {
        return List.of(coalition.get().in(sector));
      }
    }
    for (int head : heads) {
      for (int child : syntax.children(head, Function.APPOSITION)) {
        Optional<Mention> person = scene.mentionAt(child);
        if (person.isPresent() && person.get().kind() == NameKind.PERSON) {
          return resolver.one(child, depth + 1);
        }
      }
    }
    for (int head : heads) {
      List<Actor> owner = owner(head, mention, depth);
      if (!owner.isEmpty()) {
        List<Actor> actors = owner.stream().map(each -> acting(each, sector)).distinct().toList();
        discourse.describe(syntax.lemma(mention.last()), actors);
        actors.forEach(discourse::act);
        return actors;
      }
    }
    // "a drone strike in Mali": the drone is not Mali's.
    int head = heads.getFirst();
    boolean arms =
        syntax.function(head) == Function.COMPOUND && ARMS.contains(syntax.lemma(mention.last()));
    return arms ? List.of() : owners.of(mention);
  }

  /**
   * {@return whom a title names by its own words, where it names another state than the table has
   * for its bearer: "the Bulgarian foreign minister X"; else empty}
   *
   * @param person the bearer's actor in the table
   */
  List<Actor> asTitled(int person, Actor known) {
    List<Integer> titles =
        new ArrayList<>(syntax.children(person, Function.COMPOUND, Function.MODIFIER));
    if (syntax.function(person) == Function.APPOSITION) {
      titles.add(syntax.head(person));
    }
    titles.addAll(syntax.children(person, Function.APPOSITION));
    for (int child : titles) {
      Optional<Mention> title =
          scene.mentionAt(child).filter(mention -> mention.kind() == NameKind.AGENT);
      if (title.isPresent()) {
        List<Actor> owner = owner(child, title.get(), 0);
        if (owner.isEmpty()) {
          owner = beside(child, title.get());
        }
        if (owner.size() == 1 && owner.getFirst().isState() && !owner.getFirst().sameAs(known)) {
          return List.of(acting(owner.getFirst(), title.get().sector()));
        }
      }
    }
    return List.of();
  }

  /** "pro-Russian forces": they fight for another, and are not the army of the land. */
  private boolean isPartisan(List<Integer> heads) {
    return heads.stream()
        .flatMap(head -> syntax.children(head, Function.MODIFIER, Function.COMPOUND).stream())
        .anyMatch(child ->
            scene
                .mentionAt(child)
                .map(other -> other.affix().equals("pro") || other.affix().equals("anti"))
                .orElse(false));
  }

  /** "Chancellor Merkel": the title is whoever bears it. */
  private List<Actor> bearerOf(Mention title) {
    int name = syntax.head(scene.headOf(title));
    return name <= title.last()
        ? List.of()
        : scene
            .mentionAt(name)
            .filter(mention -> mention.kind() == NameKind.PERSON)
            .map(mention -> resolver.one(name, 0))
            .orElse(List.of());
  }

  private List<Actor> owner(int head, Mention self, int depth) {
    Set<Actor> found = new LinkedHashSet<>();
    boolean pronoun =
        syntax.children(head, Function.POSSESSIVE).stream()
            .anyMatch(child -> syntax.tag(child).startsWith("PRP"));
    if (pronoun) {
      // "his Ugandan counterpart" is Uganda's.
      addModifiers(head, self, found, depth);
    }
    for (int child : syntax.children(head, Function.POSSESSIVE)) {
      if (found.isEmpty() || !pronoun) {
        found.addAll(resolver.one(child, depth + 1));
      }
    }
    if (found.isEmpty()) {
      for (int word = self.first(); word <= self.last(); word++) {
        addModifiers(word, self, found, depth);
      }
      addModifiers(head, self, found, depth);
    }
    if (found.isEmpty()) {
      addBelonging(head, self, found, depth);
    }
    for (int word = self.first(); found.isEmpty() && word <= self.last(); word++) {
      // "heads of state and government of the EU"
      addBelonging(word, self, found, depth);
    }
    return found.isEmpty() ? beside(head, self) : List.copyOf(found);
  }

  private void addBelonging(int word, Mention self, Set<Actor> found, int depth) {
    for (int preposition : syntax.children(word, Function.PREPOSITION)) {
      boolean belongs =
          BELONGING.contains(syntax.lemma(preposition))
              || (SPEAKING_FOR.contains(syntax.lemma(self.last()))
                  && Set.of("for", "to").contains(syntax.lemma(preposition)));
      if (belongs && !self.covers(preposition) && depth <= DEEPEST) {
        syntax.objectsOf(preposition).forEach(object -> found.addAll(resolver.all(object)));
      }
      if (!found.isEmpty()) {
        return;
      }
    }
  }

  /** "Russian troop movements": whose movements they are, their troops are. */
  private List<Actor> beside(int head, Mention self) {
    int noun = syntax.head(head);
    boolean inside =
        syntax.function(head) == Function.COMPOUND || syntax.function(head) == Function.MODIFIER;
    if (!inside || noun < 0 || !syntax.isNoun(noun)) {
      return List.of();
    }
    for (int child : syntax.children(noun)) {
      Function function = syntax.function(child);
      boolean modifier =
          function == Function.MODIFIER
              || function == Function.COMPOUND
              || function == Function.POSSESSIVE;
      Optional<Mention> mention = scene.mentionAt(child);
      if (modifier
          && child < self.first()
          && mention.isPresent()
          && mention.get().kind() != NameKind.AGENT
          && Resolver.isOwnName(mention.get())) {
        return mention.get().actors();
      }
    }
    return List.of();
  }

  private void addModifiers(int head, Mention self, Set<Actor> found, int depth) {
    for (int child : syntax.children(head, Function.MODIFIER, Function.COMPOUND)) {
      if (self.covers(child)) {
        continue;
      }
      Optional<Mention> mention = scene.mentionAt(child);
      if (mention.isPresent() && mention.get().kind() != NameKind.AGENT) {
        if (Resolver.isOwnName(mention.get())) {
          found.addAll(mention.get().actors());
          for (int conjunct : syntax.children(child, Function.CONJUNCT)) {
            scene.mentionAt(conjunct).ifPresent(m -> found.addAll(m.actors()));
          }
        }
      } else if (syntax.isNoun(child) && depth < DEEPEST) {
        addModifiers(child, self, found, depth + 1);
      }
    }
  }

  /** An owner with a sector of its own, or a group that is nobody's arm, keeps what it is. */
  private Actor acting(Actor owner, String sector) {
    boolean state = owner.isState();
    if (!owner.sector().isEmpty() && (sector.equals("GOV") || sector.equals("CVL"))) {
      return owner;
    }
    if (state || sector.equals("MIL")) {
      return owner.in(sector);
    }
    return owner;
  }
}
