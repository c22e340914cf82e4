package entente.read.code;

import entente.event.Actor;
import entente.event.Role;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.codebook.Rule;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows a rule's function paths through a frame to words, and from words to actors. */
final class Roles {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "into", "to", "near", "on", "across", "inside", "from", "through");

  /** Nouns for land or what stands on it. */
  private static final Set<String> LANDS =
      Set.of(
          "territory",
          "soil",
          "land",
          "country",
          "nation",
          "state",
          "republic",
          "region",
          "area",
          "zone",
          "part",
          "province",
          "district",
          "city",
          "town",
          "village",
          "capital",
          "border",
          "frontier",
          "water",
          "coast",
          "port",
          "island",
          "peninsula",
          "airport",
          "airfield",
          "airspace",
          "base",
          "embassy",
          "enclave",
          "north",
          "south",
          "east",
          "west",
          "side",
          "camp",
          "garrison",
          "neighbour",
          "neighbor",
          "ally");

  private final Scene scene;
  private final Syntax syntax;
  private final Resolver resolver;
  private final Pronouns pronouns;
  private final Discourse discourse;
  private final Subjects subjects;

  Roles(Scene scene, Resolver resolver, Pronouns pronouns, Discourse discourse, Subjects subjects) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.resolver = resolver;
    this.pronouns = pronouns;
    this.discourse = discourse;
    this.subjects = subjects;
  }

  /** {@return whether what the rule asks for stands around the trigger} */
  boolean meets(Frame frame, Rule rule) {
    for (Map.Entry<String, Rule.Condition> entry : rule.when().entrySet()) {
      if (!holds(frame, entry.getKey(), entry.getValue())) {
        return false;
      }
    }
    for (Map.Entry<String, Rule.Condition> entry : rule.unless().entrySet()) {
      if (holds(frame, entry.getKey(), entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Frame frame, String path, Rule.Condition condition) {
    if (path.equals("pro") || path.equals("anti")) {
      return !affixed(frame, path).isEmpty();
    }
    List<Integer> words = words(frame, path);
    return switch (condition) {
      case Rule.Condition.Present present -> !words.isEmpty();
      case Rule.Condition.NamesActor names ->
          words.stream().anyMatch(word -> !resolver.all(word).isEmpty());
      case Rule.Condition.Words list -> {
        boolean any = false;
        for (int word : words) {
          for (int each : withConjuncts(word)) {
            if (isOneOf(each, list.lemmas())) {
              absorb(frame, path, each);
              any = true;
            }
          }
        }
        yield any;
      }
    };
  }

  private List<Integer> withConjuncts(int word) {
    List<Integer> words = new ArrayList<>(List.of(word));
    for (int conjunct : syntax.children(word, Function.CONJUNCT)) {
      words.addAll(withConjuncts(conjunct));
    }
    return words;
  }

  private boolean isOneOf(int word, Set<String> lemmas) {
    String lemma = syntax.lemma(word);
    return lemmas.contains(lemma)
        || lemmas.contains(syntax.form(word).toLowerCase(java.util.Locale.ROOT))
        || (word > 0 && lemmas.contains(syntax.lemma(word - 1) + " " + lemma));
  }

  /**
   * The noun that completes the trigger ("take control", "provide assistance") lends it what hangs
   * on it: "take control of the port".
   */
  private void absorb(Frame frame, String path, int noun) {
    if (path.equals("complement") || path.contains(">")) {
      return;
    }
    for (int child : syntax.children(noun)) {
      switch (syntax.function(child)) {
        case PREPOSITION, AGENT, INDIRECT_OBJECT -> {
          for (int object : syntax.objectsOf(child)) {
            frame.add(syntax.lemma(child), object);
          }
        }
        case POSSESSIVE -> frame.add("possessive", child);
        case MODIFIER, COMPOUND -> frame.add("modifier", child);
        default -> {}
      }
    }
  }

  /** {@return who tells it by the rule's own words; usually nobody} */
  List<Actor> tellers(Frame frame, Rule rule) {
    return rule.tellers().stream()
        .map(path -> actors(frame, path))
        .filter(actors -> !actors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** {@return the roles that the rule fills here; none empty} */
  Map<Role, List<Actor>> fill(Frame frame, Rule rule, String type) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    Map<Role, List<Actor>> told = known(frame, type);
    rule.roles()
        .forEach((role, paths) -> {
          List<Actor> actors = first(frame, paths, role, roles, told.get(role));
          if (!actors.isEmpty()) {
            roles.put(role, actors);
          }
        });
    lendSource(frame, type, roles);
    dropHostAtHome(roles, type);
    return roles;
  }

  private List<Actor> first(
      Frame frame,
      List<String> paths,
      Role role,
      Map<Role, List<Actor>> roles,
      @Nullable List<Actor> told) {
    for (String path : paths) {
      List<Actor> actors = path.startsWith("scene") && told != null ? told : actors(frame, path);
      if (role == Role.HOST && isAdverbial(path)) {
        actors = landsOf(frame, path);
      }
      if (role == Role.HOST) {
        // "sent troops to Kabul": on the land, not with the government.
        actors =
            actors.stream()
                .map(actor -> actor.sector().equals("GOV") ? Actor.of(actor.code()) : actor)
                .distinct()
                .toList();
      }
      if (role == Role.TARGET || role == Role.PARTICIPANT) {
        actors = without(actors, roles.getOrDefault(Role.SOURCE, List.of()));
      }
      if (!actors.isEmpty()) {
        return actors;
      }
    }
    return told == null ? List.of() : told;
  }

  private static boolean isAdverbial(String path) {
    return LOCATIVE.contains(path.substring(path.lastIndexOf('>') + 1));
  }

  /** "in a French port" is in France; "in a French exercise in Chad" is in Chad. */
  private List<Actor> landsOf(Frame frame, String path) {
    Set<Actor> lands = new LinkedHashSet<>();
    for (int word : words(frame, path)) {
      if (isLand(word)) {
        lands.addAll(resolver.all(word));
      } else {
        for (int below : syntax.children(word, Function.PREPOSITION)) {
          if (Places.IN.contains(syntax.lemma(below))) {
            syntax.objectsOf(below).forEach(place -> lands.addAll(resolver.all(place)));
          }
        }
      }
    }
    return List.copyOf(lands);
  }

  private boolean isLand(int word) {
    return scene.mentionAt(word).isPresent()
        || syntax.tag(word).startsWith("PRP")
        || LANDS.contains(syntax.lemma(word));
  }

  /**
   * "sanctions on Iran", where sanctions on Iran were told of before: who imposed them is known.
   */
  private void lendSource(Frame frame, String type, Map<Role, List<Actor>> roles) {
    Map<Role, List<Actor>> last = discourse.deeds().last(type);
    List<Actor> targets = roles.getOrDefault(Role.TARGET, List.of());
    if (syntax.isNoun(frame.trigger())
        && !roles.containsKey(Role.SOURCE)
        && last.containsKey(Role.SOURCE)
        && !targets.isEmpty()
        && targets.stream().allMatch(t -> isAmong(t, last.getOrDefault(Role.TARGET, List.of())))) {
      roles.put(Role.SOURCE, last.getOrDefault(Role.SOURCE, List.of()));
    }
  }

  private static boolean isAmong(Actor actor, List<Actor> actors) {
    return actors.stream().anyMatch(actor::sameAs);
  }

  /** "the attack", where an attack was told of before: its parts are known. */
  private Map<Role, List<Actor>> known(Frame frame, String type) {
    return frame.carrier() >= 0 && isKnown(frame) ? discourse.deeds().last(type) : Map.of();
  }

  /** {@return whether the trigger points at a deed told of before: "the attack"} */
  boolean isKnown(Frame frame) {
    return syntax.isNoun(frame.trigger()) && Deeds.isPointing(syntax, frame.trigger());
  }

  /** Where it takes place goes without saying when it is at the doer's own; not for troops. */
  private static void dropHostAtHome(Map<Role, List<Actor>> roles, String type) {
    List<Actor> hosts = roles.getOrDefault(Role.HOST, List.of());
    List<Actor> sources = roles.getOrDefault(Role.SOURCE, List.of());
    boolean atHome =
        !sources.isEmpty()
            && hosts.stream().allMatch(host -> sources.stream().allMatch(host::sameAs));
    if (atHome
        && !type.equals("MOBILIZE")
        && !roles.containsKey(Role.TARGET)
        && !roles.containsKey(Role.PARTICIPANT)) {
      roles.remove(Role.HOST);
    }
  }

  private static List<Actor> without(List<Actor> actors, List<Actor> taken) {
    return actors.stream().filter(actor -> !taken.contains(actor)).toList();
  }

  private List<Actor> actors(Frame frame, String path) {
    int dot = path.indexOf('.');
    String bare = dot < 0 ? path : path.substring(0, dot);
    Set<Actor> actors = new LinkedHashSet<>();
    switch (bare) {
      case "place" -> Places.of(scene, frame).ifPresent(actors::add);
      case "scene" ->
          Places.of(scene, frame)
              .or(() -> Places.anywhere(scene))
              .or(discourse::theme)
              .or(discourse::place)
              .ifPresent(actors::add);
      case "speaker" -> actors.addAll(pronouns.speakerOf(frame.trigger()));
      case "self" -> actors.addAll(resolver.all(frame.trigger()));
      case "anti", "pro" -> actors.addAll(affixed(frame, bare));
      case "named" ->
          scene.mentionAt(frame.trigger()).map(Mention::actors).ifPresent(actors::addAll);
      case "list" -> actors.addAll(resolver.listed(frame.trigger()));
      default -> {
        for (int word : words(frame, bare)) {
          if (!isInside(word, frame.trigger())) {
            actors.addAll(resolver.all(word));
          }
        }
      }
    }
    return dot < 0
        ? List.copyOf(actors)
        : actors.stream().map(actor -> actor.in(path.substring(dot + 1))).distinct().toList();
  }

  /** "naval base": a word of the name that the trigger or its noun is part of names nobody else. */
  private boolean isInside(int word, int trigger) {
    int noun = syntax.head(word);
    return scene
        .mentionAt(word)
        .filter(mention -> mention.kind() == NameKind.AGENT && mention.last() > word)
        .map(mention -> mention.covers(trigger) || (noun >= 0 && mention.covers(noun)))
        .orElse(false);
  }

  private List<Actor> affixed(Frame frame, String affix) {
    List<Actor> actors = new ArrayList<>();
    for (int word : frame.words("modifier")) {
      scene
          .mentionAt(word)
          .filter(mention -> mention.affix().equals(affix))
          .map(Mention::actors)
          .ifPresent(actors::addAll);
    }
    return actors;
  }

  /** {@return the words at the end of a path such as {@code under>supervision>of}} */
  private List<Integer> words(Frame frame, String path) {
    String[] steps = path.split(">", -1);
    List<Integer> words = frame.words(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      String step = steps[i];
      List<Integer> next = new ArrayList<>();
      for (int word : words) {
        for (int each : withConjuncts(word)) {
          next.addAll(step(each, step));
        }
      }
      words = next;
    }
    return words;
  }

  private List<Integer> step(int word, String step) {
    if (syntax.lemma(word).equals(step)) {
      return List.of(word);
    }
    if (step.equals("subject") && syntax.isVerb(word)) {
      int subject = subjects.doerOf(word, 0);
      return subject < 0 ? List.of() : List.of(subject);
    }
    List<Integer> next = new ArrayList<>();
    for (int child : syntax.children(word)) {
      Function function = syntax.function(child);
      switch (function) {
        case POSSESSIVE -> {
          if (step.equals("possessive")) {
            next.add(child);
          }
        }
        case MODIFIER, COMPOUND -> {
          if (step.equals("modifier")) {
            next.add(child);
          }
        }
        case OBJECT -> {
          if (step.equals("object")) {
            next.add(child);
          }
        }
        case PREPOSITION, AGENT, INDIRECT_OBJECT -> {
          if (syntax.lemma(child).equals(step)) {
            next.addAll(syntax.objectsOf(child));
          }
        }
        case REDUCED_CLAUSE, RELATIVE_CLAUSE -> {
          if (syntax.lemma(child).equals(step) || syntax.form(child).equalsIgnoreCase(step)) {
            next.add(child);
          }
        }
        default -> {}
      }
    }
    return next;
  }
}
