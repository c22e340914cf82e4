package entente.read.code;

import entente.event.Actor;
import entente.event.Period;
import entente.event.Role;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the article has told so far, so that "the attack" and "the ban" have the parts that they had
 * when first told of, and "the decision" is the decision of whoever acted last.
 */
final class Deeds {
  /** Nouns that point back at whatever was last done. */
  private static final Set<String> NOUNS =
      Set.of(
          "move",
          "decision",
          "action",
          "step",
          "measure",
          "policy",
          "claim",
          "allegation",
          "accusation",
          "charge",
          "proposal",
          "offer",
          "initiative",
          "operation",
          "attack",
          "invasion",
          "incident",
          "strike",
          "annexation",
          "takeover",
          "crackdown",
          "offensive",
          "test",
          "launch",
          "bombing",
          "killing",
          "raid");

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "such");

  private final Map<String, Set<String>> typesOfNouns;

  /**
   * Nothing told yet.
   *
   * @param typesOfNouns for each event noun of the codebook the types that it tells of
   */
  Deeds(Map<String, Set<String>> typesOfNouns) {
    this.typesOfNouns = typesOfNouns;
  }

  private record Dated(Map<Role, List<Actor>> roles, Period when) {}

  private final Map<String, Map<Role, List<Actor>>> byType = new HashMap<>();
  private final Map<String, Dated> times = new HashMap<>();

  /** By type, in the order in which they were last told of. */
  private final Map<String, List<Actor>> doers = new LinkedHashMap<>();

  private List<Actor> lastDoer = List.of();

  void tell(String type, Map<Role, List<Actor>> roles, Optional<Period> when) {
    when.ifPresent(period -> times.put(type, new Dated(Map.copyOf(roles), period)));
    if (roles.containsKey(Role.SOURCE) && !roles.getOrDefault(Role.SOURCE, List.of()).isEmpty()) {
      lastDoer = roles.get(Role.SOURCE);
    }
    if (roles.containsKey(Role.SOURCE)) {
      doers.remove(type);
      doers.put(type, roles.getOrDefault(Role.SOURCE, List.of()));
    }
    Map<Role, List<Actor>> known = byType.computeIfAbsent(type, key -> new EnumMap<>(Role.class));
    if (roles.size() >= known.size()) {
      byType.put(type, new EnumMap<>(roles));
    }
  }

  /** {@return whether the noun tells of an event} */
  boolean isDeed(String noun) {
    return typesOfNouns.containsKey(noun);
  }

  /** {@return whether the noun tells of events of that type} */
  boolean isDeed(String noun, String type) {
    return typesOfNouns.getOrDefault(noun, Set.of()).contains(type);
  }

  /** {@return the parts of the last deed of that type; empty where none was told} */
  Map<Role, List<Actor>> last(String type) {
    return byType.getOrDefault(type, Map.of());
  }

  /**
   * {@return when the last dated deed of that type was, if this is the same one: between the same
   * two, or pointed at ("the attack") and between nobody else}
   */
  Optional<Period> when(String type, Map<Role, List<Actor>> roles, boolean pointed) {
    return Optional.ofNullable(times.get(type))
        .filter(dated ->
            isSame(roles, dated.roles(), Role.SOURCE, pointed)
                && isSame(roles, dated.roles(), Role.TARGET, pointed))
        .map(Dated::when);
  }

  private static boolean isSame(
      Map<Role, List<Actor>> one, Map<Role, List<Actor>> other, Role role, boolean orUntold) {
    List<Actor> here = one.getOrDefault(role, List.of());
    List<Actor> there = other.getOrDefault(role, List.of());
    if (here.isEmpty() || there.isEmpty()) {
      return orUntold;
    }
    return here.stream().anyMatch(actor -> there.stream().anyMatch(actor::sameAs));
  }

  /**
   * {@return whose deed a noun is that points back: "the withdrawal" is that of who was told to
   * withdraw, "this decision" that of who acted last; empty for any other noun}
   */
  List<Actor> doerOf(Syntax syntax, int noun) {
    if (!isPointing(syntax, noun)) {
      return List.of();
    }
    Set<String> types = typesOfNouns.getOrDefault(syntax.lemma(noun), Set.of());
    List<Actor> doer = List.of();
    for (Map.Entry<String, List<Actor>> told : doers.entrySet()) {
      if (types.contains(told.getKey())) {
        doer = told.getValue();
      }
    }
    return doer.isEmpty() && NOUNS.contains(syntax.lemma(noun)) ? lastDoer : doer;
  }

  /** {@return whether the noun speaks of something known: "the attack", "such attacks"} */
  static boolean isPointing(Syntax syntax, int noun) {
    return syntax.children(noun, Function.DETERMINER, Function.MODIFIER).stream()
        .anyMatch(child -> POINTING.contains(syntax.lemma(child)));
  }
}
