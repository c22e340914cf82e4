package entente.foresee.chance;

import entente.foresee.graph.EventGraph;
import entente.foresee.memory.Memory;
import entente.foresee.memory.Postings;
import entente.foresee.rank.Forecaster;
import entente.foresee.rank.Question;
import entente.foresee.rule.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The events that may come after a day: of each actor that did something of a type in the year
 * before, with all with whom it did so then, and with all for whom the rules see some chance.
 */
public final class Prospects {
  /** Days of the past in which an act makes another thinkable. */
  static final int YEAR = 365;

  /** An actor that did something so often, fading by the long half-life, does it often. */
  private static final double OFTEN = 3;

  private static final int AT_ONCE = 2000;

  private static final double LEAST_SHARE = 0.002;

  private final Forecaster forecaster;

  /** Prospects of the first day that the forecaster does not know, and the days after. */
  public Prospects(Forecaster forecaster) {
    this.forecaster = forecaster;
  }

  /** {@return the events that may come by that actor and of that type} */
  public List<Prospect> of(int source, int type) {
    return of(source, forecaster.ask(source, type));
  }

  /**
   * {@return the events that may come by what is given; by all that is not given, those of the
   * actors and types of which most is to be expected}
   *
   * @param source number of the actor that acts
   * @param type number of the type
   * @param target number of the actor that is acted upon
   */
  public List<Prospect> among(OptionalInt source, OptionalInt type, OptionalInt target) {
    List<Key> keys =
        target.isPresent() && source.isEmpty()
            ? upon(target.getAsInt(), type)
            : all().stream()
                .filter(key -> source.isEmpty() || key.source() == source.getAsInt())
                .filter(key -> type.isEmpty() || key.type() == type.getAsInt())
                .toList();
    if (source.isPresent() && type.isPresent()) {
      // Asked of what it has not done in a year, too.
      keys = List.of(new Key(source.getAsInt(), type.getAsInt(), 1));
    }
    List<Key> most =
        keys.stream()
            .sorted(
                Comparator.comparingDouble(this::rate)
                    .reversed()
                    .thenComparingInt(Key::source)
                    .thenComparingInt(Key::type))
            .limit(AT_ONCE)
            .toList();
    List<Prospect> events = new ArrayList<>();
    each(most, (key, found) -> events.addAll(found));
    return events;
  }

  private double rate(Key key) {
    Postings same = forecaster.memory().same();
    int slot = same.slot(forecaster.memory().key(key.source(), key.type()));
    return same.total(slot, forecaster.day());
  }

  /** Who may act upon that actor: the likeliest by the question from its side. */
  private List<Key> upon(int target, OptionalInt type) {
    Memory memory = forecaster.memory();
    List<Key> keys = new ArrayList<>();
    for (int each = 0; each < forecaster.graph().types().size(); each++) {
      if (type.isPresent() && type.getAsInt() != each) {
        continue;
      }
      Sheet sheet = forecaster.ask(target, memory.turned(each));
      double[] chances = forecaster.chances(sheet);
      for (int candidate = 0; candidate < chances.length; candidate++) {
        if (chances[candidate] >= LEAST_SHARE) {
          keys.add(new Key(sheet.actor(candidate), each, 1));
        }
      }
    }
    return keys;
  }

  private List<Prospect> of(int source, Sheet sheet) {
    Memory memory = forecaster.memory();
    Postings same = memory.same();
    int day = forecaster.day();
    int slot = same.slot(memory.key(source, sheet.type()));
    double[] shares = forecaster.chances(sheet);
    List<Prospect> prospects = new ArrayList<>();
    for (int candidate = 0; candidate < shares.length; candidate++) {
      int target = sheet.actor(candidate);
      int entry = same.entry(slot, target);
      boolean done = entry != Postings.NONE && same.age(entry, day) <= YEAR;
      if (target != source && (done || shares[candidate] >= LEAST_SHARE)) {
        prospects.add(new Prospect(source, sheet.type(), target, shares[candidate]));
      }
    }
    return prospects;
  }

  /** Takes the events that may come by some actor and type. */
  interface Taker {
    /** Takes those of one key. */
    void take(Key key, List<Prospect> prospects);
  }

  /** Hands over the events that may come by these, key by key. */
  void each(List<Key> keys, Taker taker) {
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      List<Key> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
      List<Sheet> sheets =
          forecaster.askAll(
              some.stream().map(key -> new Question(key.source(), key.type(), List.of())).toList());
      for (int i = 0; i < some.size(); i++) {
        taker.take(some.get(i), of(some.get(i).source(), sheets.get(i)));
      }
    }
  }

  /**
   * An actor and a type of which is asked.
   *
   * @param weight how many like it stand behind it
   */
  record Key(int source, int type, double weight) {}

  /**
   * {@return a part of all actors and types of the year before}: all that do so often, of which
   * there are few, and of the others each with the same chance to be in.
   *
   * @param most about how many of the others
   */
  List<Key> sample(int most) {
    Postings same = forecaster.memory().same();
    int day = forecaster.day();
    List<Key> sample = new ArrayList<>();
    List<Key> seldom = new ArrayList<>();
    for (Key each : all()) {
      int slot = same.slot(forecaster.memory().key(each.source(), each.type()));
      boolean often = same.total(slot, day) >= OFTEN || same.totalFast(slot, day) >= OFTEN / 4;
      (often ? sample : seldom).add(each);
    }
    for (Key each : seldom) {
      // By a hash of the key and the day, so that it is the same every time.
      long mixed = (each.source() * 1_000_003L + each.type() * 31L + day) * 0x9E3779B97F4A7C15L;
      if ((mixed >>> 32) % seldom.size() < most) {
        sample.add(new Key(each.source(), each.type(), Math.max(1, seldom.size() / (double) most)));
      }
    }
    return sample;
  }

  /** {@return all pairs of source and type of the year before} */
  List<Key> all() {
    EventGraph graph = forecaster.graph();
    int end = graph.from(forecaster.day());
    Set<Long> seen = new HashSet<>();
    List<Key> all = new ArrayList<>();
    for (int fact = graph.from(forecaster.day() - YEAR); fact < end; fact++) {
      if (seen.add(forecaster.memory().key(graph.source(fact), graph.type(fact)))) {
        all.add(new Key(graph.source(fact), graph.type(fact), 1));
      }
    }
    return all;
  }

  /** {@return by event that came from that day on, the first day on which it did} */
  static Map<Long, Integer> came(EventGraph graph, int day, int within) {
    Map<Long, Integer> came = new HashMap<>();
    int end = graph.from(day + within);
    for (int fact = graph.from(day); fact < end; fact++) {
      came.putIfAbsent(
          key(graph, graph.source(fact), graph.type(fact), graph.target(fact)), graph.day(fact));
    }
    return came;
  }

  static long key(EventGraph graph, Prospect prospect) {
    return key(graph, prospect.source(), prospect.type(), prospect.target());
  }

  private static long key(EventGraph graph, int source, int type, int target) {
    return ((long) source * graph.types().size() + type) * graph.actors().size() + target;
  }
}
