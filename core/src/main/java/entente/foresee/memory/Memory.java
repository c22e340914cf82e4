package entente.foresee.memory;

import entente.foresee.graph.Actors;
import entente.foresee.graph.EventGraph;

/**
 * All facts up to a day, seen from both sides: an act of type r by s on o is r for s and, turned
 * round, r + R for o, with R the number of types. So one kind of question serves for both: given an
 * actor and a type, with whom?
 *
 * <p>Grows by whole days; while it does not grow any number of threads may look things up.
 */
public final class Memory {
  /** The short half-life of counts, in days; chosen on the validation days of ICEWS14. */
  public static final double SHORT = 10;

  /** The long half-life of counts, in days; chosen likewise. */
  public static final double LONG = 120;

  /** How far back the places are looked through with which an actor deals. */
  private static final int PLACES_SEEN = 50;

  private static final long ALL = 0;

  private final EventGraph graph;
  private final int types;
  private final Postings same;
  private final Postings pair;
  private final Postings pairTypes;
  private final Postings common;
  private final Postings busy;
  private final Postings lately;
  private final Postings countrymen;
  private final Postings countrymenAny;
  private final Postings itsCountry;
  private final Postings itsCountryAny;
  private final Postings countries;
  private final Postings kinds;
  private final Postings homes;
  private final int[] home;

  /** An empty memory of a graph. */
  public Memory(EventGraph graph) {
    this.graph = graph;
    this.types = graph.types().size();
    Fading fading = new Fading();
    same = new Postings(fading, false);
    pair = new Postings(fading, true);
    pairTypes = new Postings(fading, true);
    common = new Postings(fading, true);
    busy = new Postings(fading, true);
    lately = new Postings(fading, true);
    countrymen = new Postings(fading, false);
    countrymenAny = new Postings(fading, true);
    itsCountry = new Postings(fading, false);
    itsCountryAny = new Postings(fading, true);
    countries = new Postings(fading, false);
    kinds = new Postings(fading, false);
    homes = new Postings(fading, true);
    Actors actors = graph.actors();
    home = new int[actors.size()];
    for (int actor = 0; actor < home.length; actor++) {
      home[actor] = actors.place(actor);
    }
  }

  /** {@return the number of types, seen from both sides} */
  public int types() {
    return 2 * types;
  }

  /** {@return the type as the other side sees it} */
  public int turned(int type) {
    return type < types ? type + types : type - types;
  }

  /** {@return the graph} */
  public EventGraph graph() {
    return graph;
  }

  /** Takes in the facts of a day. */
  public void add(int day) {
    int begin = graph.from(day);
    int end = begin;
    for (; end < graph.size() && graph.day(end) == day; end++) {
      int source = graph.source(end);
      int target = graph.target(end);
      add(source, graph.type(end), target, day);
      add(target, turned(graph.type(end)), source, day);
    }
    for (int fact = begin; fact < end; fact++) {
      settle(graph.source(fact), day);
      settle(graph.target(fact), day);
    }
  }

  private void add(int one, int type, int other, int day) {
    same.add(key(one, type), other, day);
    pair.add(one, other, day);
    pairTypes.add(pair.entry(pair.slot(one), other), type, day);
    common.add(type, other, day);
    busy.add(ALL, other, day);
    lately.add(other, type, day);
    int place = place(one);
    int otherPlace = place(other);
    if (place != nowhere()) {
      countrymen.add(key(place, type), other, day);
      countrymenAny.add(place, other, day);
      countries.add(key(place, type), otherPlace, day);
    }
    itsCountry.add(key(one, type), otherPlace, day);
    itsCountryAny.add(one, otherPlace, day);
    kinds.add(key(part(one), type), kind(one, other), day);
    int named = graph.actors().place(other);
    if (graph.actors().place(one) < 0 && named >= 0) {
      homes.add(one, named, day);
    }
  }

  /** An actor whose name tells no place is of the place with which it deals most. */
  private void settle(int actor, int day) {
    if (graph.actors().place(actor) >= 0) {
      return;
    }
    float most = 0;
    int steps = 0;
    for (int entry = homes.first(homes.slot(actor));
        entry != Postings.NONE && steps < PLACES_SEEN;
        entry = homes.next(entry), steps++) {
      float often = homes.slow(entry, day);
      if (often > most) {
        most = often;
        home[actor] = homes.value(entry);
      }
    }
  }

  /** {@return the number of the actor's place; {@link #nowhere()} if none is known} */
  public int place(int actor) {
    return home[actor] < 0 ? nowhere() : home[actor];
  }

  /** {@return the number that stands for no place; one more than that of the last} */
  public int nowhere() {
    return graph.actors().places();
  }

  /** {@return what part of a place the actor is, a whole counted as one more kind of part} */
  public int part(int actor) {
    int part = graph.actors().part(actor);
    return part < 0 ? graph.actors().parts() : part;
  }

  /** {@return the kind of the other as seen by the one: its part, and whether of the same place} */
  public int kind(int one, int other) {
    return 2 * part(other) + (place(one) == place(other) ? 1 : 0);
  }

  /** {@return how many kinds there are} */
  public int kindCount() {
    return 2 * (graph.actors().parts() + 1);
  }

  /** {@return the key of something with a type} */
  public long key(int one, int type) {
    return (long) one * types() + type;
  }

  /** {@return by actor and type, the others} */
  public Postings same() {
    return same;
  }

  /** {@return by actor, the others} */
  public Postings pair() {
    return pair;
  }

  /** {@return by entry of {@link #pair}, the types} */
  public Postings pairTypes() {
    return pairTypes;
  }

  /** {@return by type, the others} */
  public Postings common() {
    return common;
  }

  /** {@return the slot and postings of all that were ever the other} */
  public Postings busy() {
    return busy;
  }

  /** {@return the only slot of {@link #busy}} */
  public int busySlot() {
    return busy.slot(ALL);
  }

  /** {@return by other, the types} */
  public Postings lately() {
    return lately;
  }

  /** {@return by place and type, the others} */
  public Postings countrymen() {
    return countrymen;
  }

  /** {@return by place, the others} */
  public Postings countrymenAny() {
    return countrymenAny;
  }

  /** {@return by actor and type, the places of the others} */
  public Postings itsCountry() {
    return itsCountry;
  }

  /** {@return by actor, the places of the others} */
  public Postings itsCountryAny() {
    return itsCountryAny;
  }

  /** {@return by place and type, the places of the others} */
  public Postings countries() {
    return countries;
  }

  /** {@return by part and type, the kinds of the others} */
  public Postings kinds() {
    return kinds;
  }
}
