package entente.foresee.explain;

import entente.foresee.graph.EventGraph;
import entente.foresee.memory.Memory;
import entente.foresee.rule.Family;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the facts of the last year on which a rule rests, the newest first. An event is looked at
 * from the side of its source.
 */
final class FactSearch {
  private static final int YEAR = 365;
  private static final int SHOWN = 3;

  private final Memory memory;
  private final EventGraph graph;
  private final int day;
  private final int source;
  private final int type;
  private final int target;

  /** What was found. */
  record Found(int count, List<Integer> facts) {
    static final Found NOTHING = new Found(0, List.of());
  }

  /** Whether a fact counts. */
  private interface Test {
    boolean holds(int one, int act, int other);
  }

  FactSearch(Memory memory, int day, int source, int type, int target) {
    this.memory = memory;
    this.graph = memory.graph();
    this.day = day;
    this.source = source;
    this.type = type;
    this.target = target;
  }

  /** {@return the facts behind a family's rule} */
  Found of(Family family, int otherType) {
    int home = memory.place(source);
    int away = memory.place(target);
    return switch (family) {
      case SAME -> all((one, act, other) -> one == source && act == type && other == target);
      case PAIR -> all((one, act, other) -> one == source && other == target);
      case AFTER, LAST ->
          all((one, act, other) -> one == source && act == otherType && other == target);
      case COMMON -> all((one, act, other) -> act == type && other == target);
      case BUSY -> all((one, act, other) -> other == target);
      case LATELY -> all((one, act, other) -> one == target && act == otherType);
      case COUNTRYMEN ->
          all((one, act, other) -> memory.place(one) == home && act == type && other == target);
      case COUNTRYMEN_ANY -> all((one, act, other) -> memory.place(one) == home && other == target);
      case ITS_COUNTRY ->
          all((one, act, other) -> one == source && act == type && memory.place(other) == away);
      case ITS_COUNTRY_ANY ->
          all((one, act, other) -> one == source && memory.place(other) == away);
      case COUNTRIES ->
          all((one, act, other) ->
              memory.place(one) == home && act == type && memory.place(other) == away);
      case KINDS ->
          all((one, act, other) ->
              memory.part(one) == memory.part(source)
                  && act == type
                  && memory.kind(one, other) == memory.kind(source, target));
      case PARTNERS_PARTNER ->
          path((one, act, other) -> one == source, (one, act, other) -> other == target);
      case PARTNER_TOO ->
          path(
              (one, act, other) -> one == source,
              (one, act, other) -> act == type && other == target);
      case TARGETS_PARTNER ->
          path(
              (one, act, other) -> one == source && act == type,
              (one, act, other) -> other == target);
      case ALIKE -> alike();
      case SELF, COMPATRIOT -> Found.NOTHING;
    };
  }

  private interface Sight {
    void take(int fact, int one, int act, int other);
  }

  /** Goes back through a year, each fact from both sides. */
  private void back(Sight sight) {
    int oldest = graph.from(day - YEAR);
    for (int fact = graph.from(day) - 1; fact >= oldest; fact--) {
      sight.take(fact, graph.source(fact), graph.type(fact), graph.target(fact));
      sight.take(fact, graph.target(fact), memory.turned(graph.type(fact)), graph.source(fact));
    }
  }

  private Found all(Test test) {
    List<Integer> facts = new ArrayList<>();
    int[] count = {0};
    back((fact, one, act, other) -> {
      if (test.holds(one, act, other)) {
        count[0]++;
        if (facts.size() < SHOWN) {
          facts.add(fact);
        }
      }
    });
    return new Found(count[0], facts);
  }

  /** Two steps through one that both know; of several the one whose older step is newest. */
  private Found path(Test first, Test second) {
    Map<Integer, Integer> to = new HashMap<>();
    Map<Integer, Integer> from = new HashMap<>();
    back((fact, one, act, other) -> {
      if (first.holds(one, act, other) && other != target) {
        to.putIfAbsent(other, fact);
      }
      if (second.holds(one, act, other) && one != source) {
        from.putIfAbsent(one, fact);
      }
    });
    int best = -1;
    int through = 0;
    int count = 0;
    for (Map.Entry<Integer, Integer> each : to.entrySet()) {
      Integer step = from.get(each.getKey());
      if (step == null) {
        continue;
      }
      count++;
      int older = Math.min(step, each.getValue());
      if (older > best) {
        best = older;
        through = each.getKey();
      }
    }
    return count == 0
        ? Found.NOTHING
        : new Found(count, List.of(to.getOrDefault(through, 0), from.getOrDefault(through, 0)));
  }

  /** Who else did so with whom the source did so, and did it with this target as well. */
  private Found alike() {
    Map<Integer, Integer> own = new HashMap<>();
    Map<Integer, Integer> others = new HashMap<>();
    back((fact, one, act, other) -> {
      if (act == type && one == source) {
        own.putIfAbsent(other, fact);
      }
      if (act == type && other == target && one != source) {
        others.putIfAbsent(one, fact);
      }
    });
    int[] best = {-1, 0, 0, 0};
    int[] count = {0};
    back((fact, one, act, other) -> {
      Integer did = own.get(other);
      Integer too = others.get(one);
      if (act == type && did != null && too != null && other != target) {
        count[0]++;
        int oldest = Math.min(fact, Math.min(did, too));
        if (oldest > best[0]) {
          best[0] = oldest;
          best[1] = did;
          best[2] = fact;
          best[3] = too;
        }
      }
    });
    return count[0] == 0 ? Found.NOTHING : new Found(count[0], List.of(best[1], best[2], best[3]));
  }
}
