package entente.read.code;

import entente.event.Actor;
import entente.event.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader remembers on the way through one article: whom "he", "the country" and "the
 * ministry" can stand for. Belongs to one article and one thread.
 */
final class Discourse {
  private static final int REMEMBERED = 8;

  /** One in so many mentions of states makes a ruling theme. */
  private static final int RULING = 3;

  private final Map<String, Integer> weight = new LinkedHashMap<>();
  private final Deque<Actor> states = new ArrayDeque<>();
  private final Map<String, List<Actor>> described = new HashMap<>();
  private final Map<String, Actor> introduced = new HashMap<>();
  private final Map<String, Actor> bySector = new HashMap<>();
  private final Set<String> strangers = new HashSet<>();
  private final Deeds deeds;
  private final Disaster disaster = new Disaster();
  private Optional<Actor> person = Optional.empty();
  private List<Actor> several = List.of();
  private List<Actor> subject = List.of();
  private Optional<Actor> place = Optional.empty();
  private Optional<Actor> issuer = Optional.empty();
  private Optional<Period> told = Optional.empty();

  Discourse(Deeds deeds) {
    this.deeds = deeds;
  }

  /** Notes that the article speaks of the actor; the heavier, the more it is about. */
  void weigh(Actor actor, int by) {
    weight.merge(actor.code(), by, Integer::sum);
  }

  /** {@return the state or organisation that the article speaks of most, before any is read} */
  Optional<Actor> theme() {
    // Of two that weigh the same the one named first: never by the letters of a code.
    return weight.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(entry -> Actor.of(entry.getKey()));
  }

  /** {@return the same, if the article speaks of it more than of all others but a few} */
  Optional<Actor> ruling() {
    int all = weight.values().stream().mapToInt(Integer::intValue).sum();
    return theme().filter(actor -> weight.getOrDefault(actor.code(), 0) * RULING >= all);
  }

  /** Notes a state just named. */
  void name(Actor actor) {
    Actor bare = Actor.of(actor.code());
    states.remove(bare);
    states.addFirst(bare);
    if (states.size() > REMEMBERED) {
      states.removeLast();
    }
  }

  /** {@return the states and organisations named last, latest first} */
  List<Actor> recent() {
    return List.copyOf(states);
  }

  /** Notes who was last told to act in a sector: "Canadian forces". */
  void act(Actor actor) {
    if (!actor.sector().isEmpty()) {
      bySector.put(actor.sector(), actor);
    }
  }

  /** {@return who last acted in the sector} */
  Optional<Actor> last(String sector) {
    return Optional.ofNullable(bySector.get(sector));
  }

  Disaster disaster() {
    return disaster;
  }

  Deeds deeds() {
    return deeds;
  }

  /** Notes the period told of last: what "that day" starts from. */
  void told(Period period) {
    told = Optional.of(period);
  }

  Optional<Period> told() {
    return told;
  }

  void person(Actor actor) {
    person = Optional.of(actor);
  }

  /** Notes that the person spoken of last is one whom nobody knows. */
  void nobody() {
    person = Optional.empty();
  }

  Optional<Actor> person() {
    return person;
  }

  void several(List<Actor> actors) {
    several = List.copyOf(actors);
  }

  List<Actor> several() {
    return several;
  }

  void subject(List<Actor> actors) {
    subject = List.copyOf(actors);
  }

  List<Actor> subject() {
    return subject;
  }

  void place(Actor actor) {
    place = Optional.of(Actor.of(actor.code()));
  }

  Optional<Actor> place() {
    return place;
  }

  /** Notes who put out the message, statement or report spoken of. */
  void issuer(Actor actor) {
    issuer = Optional.of(actor);
  }

  Optional<Actor> issuer() {
    return issuer;
  }

  /** Notes whom a common noun stood for: "ministry", "airline". */
  void describe(String noun, List<Actor> actors) {
    if (!actors.isEmpty()) {
      described.put(noun, List.copyOf(actors));
    }
  }

  List<Actor> described(String noun) {
    return described.getOrDefault(noun, List.of());
  }

  /** Notes a name that the text itself explains: "Canadian pilot Yvan Blondin". */
  void introduce(String name, Actor actor) {
    introduced.put(name, actor);
  }

  /** Notes the last name of somebody whom nobody knows, though another bears it too. */
  void stranger(String name) {
    strangers.add(name);
  }

  boolean isStranger(String name) {
    return strangers.contains(name);
  }

  Optional<Actor> introduced(String name) {
    return Optional.ofNullable(introduced.get(name));
  }
}
