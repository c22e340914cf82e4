package entente.foresee.scenario;

import entente.foresee.chance.Prospect;
import entente.foresee.explain.Foreseen;
import entente.foresee.explain.Outlook;
import entente.foresee.explain.Reason;
import entente.foresee.rule.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the chance of an event differs between two worlds, and by which rules.
 *
 * @param event which
 * @param before its chance as things are
 * @param after its chance with the changes
 * @param reasons the rules whose points differ, as they are with the changes, the greatest
 *     difference first
 */
public record Shift(Prospect event, double before, double after, List<Moved> reasons) {
  /**
   * What a family of rules says, and how many points more that is than before.
   *
   * @param reason with the changes; as things are, where nothing is left of it
   * @param by points more, below 0 for fewer
   * @param isGone whether nothing is left of it
   */
  public record Moved(Reason reason, double by, boolean isGone) {}

  private static final double LEAST_POINTS = 0.05;

  /** Half a point in a hundred: less is no difference. */
  private static final double LEAST = 0.005;

  public Shift {
    reasons = List.copyOf(reasons);
  }

  /** {@return by how much the chance is greater} */
  public double by() {
    return after - before;
  }

  /**
   * {@return the events whose chance differs most}
   *
   * @param most how many
   */
  public static List<Shift> between(
      Outlook before, Outlook after, Outlook.Wanted wanted, int most) {
    Map<Long, double[]> chances = new LinkedHashMap<>();
    Map<Long, Prospect> events = new HashMap<>();
    gather(before.of(wanted, Integer.MAX_VALUE), 0, chances, events);
    gather(after.of(wanted, Integer.MAX_VALUE), 1, chances, events);
    List<Shift> shifts = new ArrayList<>();
    chances.forEach((key, both) -> {
      Prospect event = events.get(key);
      if (event != null) {
        shifts.add(new Shift(event, both[0], both[1], List.of()));
      }
    });
    return shifts.stream()
        .filter(each -> Math.abs(each.by()) >= LEAST)
        .sorted(
            Comparator.comparingDouble((Shift each) -> Math.abs(each.by()))
                .reversed()
                .thenComparingInt(each -> each.event().source())
                .thenComparingInt(each -> each.event().type())
                .thenComparingInt(each -> each.event().target()))
        .limit(most)
        .map(each -> each.explained(before, after))
        .toList();
  }

  private static void gather(
      List<Foreseen> found, int world, Map<Long, double[]> chances, Map<Long, Prospect> events) {
    for (Foreseen each : found) {
      Prospect event = each.event();
      long key =
          ((long) event.source() << 40) | ((long) event.type() << 24) | (long) event.target();
      chances.computeIfAbsent(key, one -> new double[2])[world] = each.chance();
      events.putIfAbsent(key, event);
    }
  }

  private Shift explained(Outlook before, Outlook after) {
    Map<Family, Reason> old = new EnumMap<>(Family.class);
    before.why(event).forEach(each -> old.put(each.family(), each));
    List<Moved> moved = new ArrayList<>();
    for (Reason reason : after.why(event)) {
      Reason was = old.remove(reason.family());
      moved.add(new Moved(reason, reason.points() - (was == null ? 0 : was.points()), false));
    }
    old.values().forEach(gone -> moved.add(new Moved(gone, -gone.points(), true)));
    moved.removeIf(each -> Math.abs(each.by()) < LEAST_POINTS);
    moved.sort(Comparator.comparingDouble((Moved each) -> Math.abs(each.by())).reversed());
    return new Shift(event, before(), after(), moved);
  }
}
