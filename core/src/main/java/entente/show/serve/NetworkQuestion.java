package entente.show.serve;

import entente.event.Actor;
import entente.keep.store.Filter;
import entente.keep.store.View;
import entente.show.interchange.LedgerNetwork;
import entente.show.interchange.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What is asked of a network.
 *
 * @param filter the days
 * @param kinds ties, events or both
 * @param actor whose network it is, with all to whom it has an edge
 * @param instruments types of the edges that are wanted; empty for all
 * @param hidden types of edges that are switched off
 * @param standing whether of the ties only those that stand are wanted
 * @param sectors whether a state's sectors are actors of their own
 * @param min least weight of an edge
 * @param limit most edges
 */
record NetworkQuestion(
    Filter filter,
    LedgerNetwork.Kinds kinds,
    Optional<Actor> actor,
    Set<String> instruments,
    Set<String> hidden,
    boolean standing,
    boolean sectors,
    int min,
    OptionalInt limit) {
  static final int USUAL = 60;
  static final int MOST = 1000;

  private static final Set<String> STANDING = Set.of("in force", "disputed", "suspended");

  private static final List<String> KNOWN =
      List.of(
          "actor",
          "instrument",
          "kind",
          "state",
          "min",
          "from",
          "to",
          "limit",
          "sectors",
          "hide",
          "source",
          "target",
          "what",
          "hops",
          "format");

  NetworkQuestion {
    instruments = Set.copyOf(instruments);
    hidden = Set.copyOf(hidden);
  }

  /**
   * {@return the question of that address}
   *
   * @param usual most edges where no limit is asked for
   * @throws Unanswered if it has a mistake
   */
  static NetworkQuestion of(Query query, OptionalInt usual) {
    for (String name : query.values().keySet()) {
      if (!KNOWN.contains(name)) {
        throw Unanswered.mistake(
            "'%s' cannot be asked for here; there are %s."
                .formatted(name, String.join(", ", KNOWN)));
      }
    }
    Map<String, String> days = new LinkedHashMap<>();
    query.value("from").ifPresent(day -> days.put("from", day));
    query.value("to").ifPresent(day -> days.put("to", day));
    boolean sectors = query.yes("sectors");
    return new NetworkQuestion(
        Filters.of(View.EVENTS, new Query(days), OptionalInt.empty(), 1),
        kinds(query.value("kind").orElse("all")),
        query.value("actor").map(code -> actor("actor", code)).map(as(sectors)),
        types(query.value("instrument").orElse("")),
        types(query.value("hide").orElse("")),
        isStanding(query.value("state").orElse("standing")),
        sectors,
        query.number("min", 1, 1, 1_000_000),
        query.value("limit").isPresent()
            ? OptionalInt.of(query.number("limit", USUAL, 1, MOST))
            : usual);
  }

  private static LedgerNetwork.Kinds kinds(String word) {
    return switch (word) {
      case "all" -> LedgerNetwork.Kinds.ALL;
      case "ties" -> LedgerNetwork.Kinds.TIES;
      case "events" -> LedgerNetwork.Kinds.EVENTS;
      default ->
          throw Unanswered.mistake(
              "There is no kind '" + word + "'; there are all, ties and events.");
    };
  }

  private static boolean isStanding(String word) {
    return switch (word) {
      case "standing" -> true;
      case "any" -> false;
      default ->
          throw Unanswered.mistake(
              "There is no '" + word + "' under 'state'; there are standing and any.");
    };
  }

  /** {@return the actor of that code} */
  static Actor actor(String name, String code) {
    try {
      return Actor.parse(code);
    } catch (IllegalArgumentException noCode) {
      throw Unanswered.mistake(
          "'" + code + "' under '" + name + "' is no code of an actor, such as KAZ.");
    }
  }

  private static Set<String> types(String words) {
    Set<String> types = new TreeSet<>();
    for (String word : words.split(",", -1)) {
      if (!word.isBlank()) {
        types.add(word.strip().toLowerCase(Locale.ROOT));
      }
    }
    return types;
  }

  /** {@return what each actor is taken for} */
  UnaryOperator<Actor> as() {
    return as(sectors);
  }

  private static UnaryOperator<Actor> as(boolean sectors) {
    return sectors ? UnaryOperator.identity() : actor -> Actor.of(actor.code());
  }

  /** {@return whether the edge is one of those that are wanted} */
  boolean wants(Network.Edge edge) {
    return edge.weight() >= min
        && (instruments.isEmpty() || instruments.contains(type(edge)))
        && (!edge.isTie() || !standing || STANDING.contains(edge.state()));
  }

  /** {@return whether edges of that type are switched off} */
  boolean hides(Network.Edge edge) {
    return hidden.contains(type(edge));
  }

  private static String type(Network.Edge edge) {
    return edge.type().toLowerCase(Locale.ROOT);
  }
}
