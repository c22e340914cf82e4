package entente.read.code;

import entente.event.Actor;
import entente.event.Role;
import entente.read.codebook.Rule;
import entente.read.parse.Syntax;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the roles of a rule from a frame, and from what the article has told before. */
final class Roles {
  private static final Set<String> CHARGES =
      Set.of("claim", "allegation", "accusation", "charge", "criticism", "assertion");

  private final Syntax syntax;
  private final Resolver resolver;
  private final Discourse discourse;
  private final Paths paths;

  Roles(Scene scene, Resolver resolver, Discourse discourse, Paths paths) {
    this.syntax = scene.syntax();
    this.resolver = resolver;
    this.discourse = discourse;
    this.paths = paths;
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
      return !paths.affixed(frame, path).isEmpty();
    }
    List<Integer> words = paths.words(frame, path);
    return switch (condition) {
      case Rule.Condition.Present present -> !words.isEmpty();
      case Rule.Condition.NamesActor names ->
          words.stream().anyMatch(word -> !resolver.all(word).isEmpty());
      case Rule.Condition.Words list -> {
        boolean any = false;
        for (int word : words) {
          for (int each : paths.withConjuncts(word)) {
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

  /** What can meet a list here, {@link TriggerWords} must foresee. */
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

  /** {@return the actors in a function of the frame} */
  List<Actor> named(Frame frame, String function) {
    return paths.actors(frame, function);
  }

  /** {@return who tells it by the rule's own words; usually nobody} */
  List<Actor> tellers(Frame frame, Rule rule) {
    return rule.tellers().stream()
        .map(path -> paths.actors(frame, path))
        .filter(actors -> !actors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * {@return the roles that the rule fills here; none empty}
   *
   * @param domestic whether such acts count inside one state
   */
  Map<Role, List<Actor>> fill(Frame frame, Rule rule, String type, boolean domestic) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    Map<Role, List<Actor>> told = known(frame, type);
    rule.roles()
        .forEach((role, tried) -> {
          boolean other = role == Role.HOST && isOther(roles, told);
          List<Actor> actors =
              first(frame, tried, role, roles, other ? null : told.get(role), domestic);
          if (!actors.isEmpty()) {
            roles.put(role, actors);
          }
        });
    lendSource(frame, type, roles);
    lendTarget(frame, type, roles);
    dropHostAtHome(roles, type);
    return roles;
  }

  private List<Actor> first(
      Frame frame,
      List<String> tried,
      Role role,
      Map<Role, List<Actor>> roles,
      @Nullable List<Actor> told,
      boolean domestic) {
    List<Actor> sources = roles.getOrDefault(Role.SOURCE, List.of());
    List<Actor> ownSide = List.of();
    for (String path : tried) {
      List<Actor> actors =
          path.startsWith("scene") && told != null ? told : paths.actors(frame, path);
      if (role == Role.HOST && Paths.isAdverbial(path)) {
        actors = paths.landsOf(frame, path);
      }
      if (role == Role.HOST) {
        // "sent troops to Kabul": on the land, not with the government.
        actors =
            actors.stream()
                .map(actor -> actor.sector().equals("GOV") ? Actor.of(actor.code()) : actor)
                .distinct()
                .toList();
      }
      if (role == Role.TARGET || role == Role.PARTICIPANT || role == Role.VIA) {
        actors = without(actors, sources);
      }
      if (role == Role.TARGET
          && path.equals("scene")
          && !sources.isEmpty()
          && !Sides.differ(actors, sources)) {
        // Nobody does it to the scene that is its own.
        continue;
      }
      if (role == Role.TARGET && !domestic && !Sides.differ(actors, sources)) {
        List<Actor> people = paths.people(frame, path);
        if (!people.isEmpty()) {
          return people;
        }
        // "asked its voters to press Oslo": what stays inside the doer's side is the last resort.
        ownSide = ownSide.isEmpty() ? actors : ownSide;
      } else if (!actors.isEmpty()) {
        return actors;
      }
    }
    return told == null ? ownSide : told;
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

  /** "dismissed the claims": they are those of whoever accused. */
  private void lendTarget(Frame frame, String type, Map<Role, List<Actor>> roles) {
    Map<Role, List<Actor>> charge = discourse.deeds().last("ACCUSE");
    boolean charged =
        type.equals("REJECT")
            && !roles.containsKey(Role.TARGET)
            && frame.words("object").stream()
                .anyMatch(object ->
                    CHARGES.contains(syntax.lemma(object)) && Deeds.isPointing(syntax, object));
    List<Actor> accused = charge.getOrDefault(Role.TARGET, List.of());
    List<Actor> accusers = charge.getOrDefault(Role.SOURCE, List.of());
    if (charged
        && !accusers.isEmpty()
        && roles.getOrDefault(Role.SOURCE, List.of()).stream().anyMatch(s -> isAmong(s, accused))) {
      roles.put(Role.TARGET, accusers);
    }
  }

  /** Whether the deed told of before was between others, so that its place says nothing of this. */
  private static boolean isOther(Map<Role, List<Actor>> roles, Map<Role, List<Actor>> told) {
    return List.of(Role.SOURCE, Role.TARGET).stream()
        .anyMatch(role -> {
          List<Actor> here = roles.getOrDefault(role, List.of());
          List<Actor> there = told.getOrDefault(role, List.of());
          return !here.isEmpty()
              && !there.isEmpty()
              && here.stream().noneMatch(actor -> isAmong(actor, there));
        });
  }

  private static boolean isAmong(Actor actor, List<Actor> actors) {
    return actors.stream().anyMatch(actor::sameAs);
  }

  /** "the attack", where an attack was told of before: its parts are known. */
  private Map<Role, List<Actor>> known(Frame frame, String type) {
    boolean known = frame.carrier() >= 0 && (isKnown(frame) || isOfKnown(frame, type));
    return known ? discourse.deeds().last(type) : Map.of();
  }

  /** "claimed the attack", where an attack was told of before. */
  private boolean isOfKnown(Frame frame, String type) {
    return frame.words("object").stream()
        .anyMatch(object ->
            discourse.deeds().isDeed(syntax.lemma(object), type)
                && Deeds.isPointing(syntax, object));
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
}
