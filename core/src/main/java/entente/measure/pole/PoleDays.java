package entente.measure.pole;

import entente.keep.reference.Memberships;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which actor is of which poles on which day, made ready for millions of questions. At most 63
 * poles.
 */
public final class PoleDays {
  private static final long[] NEVER = {0};
  private static final int MOST = 63;

  private final int[] turns;
  private final Map<String, long[]> masks;

  private PoleDays(int[] turns, Map<String, long[]> masks) {
    this.turns = turns;
    this.masks = masks;
  }

  /** {@return the days of these poles by that table of memberships} */
  public static PoleDays of(List<Pole> poles, Memberships memberships) {
    if (poles.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " poles: " + poles.size());
    }
    TreeSet<LocalDate> turning = new TreeSet<>(List.of(LocalDate.of(1, 1, 1)));
    TreeSet<String> codes = new TreeSet<>();
    for (Pole pole : poles) {
      codes.addAll(pole.codes(memberships));
      pole.states()
          .forEach(each ->
              Stream.concat(each.from().stream(), each.to().stream()).forEach(turning::add));
      pole.membersOf()
          .forEach(organisation ->
              memberships
                  .members(organisation)
                  .forEach(state ->
                      memberships
                          .of(organisation, state)
                          .forEach(spell -> {
                            spell.from().ifPresent(day -> turning.add(day.earliest()));
                            spell.to().ifPresent(day -> turning.add(day.latest()));
                          })));
    }
    List<LocalDate> days = List.copyOf(turning);
    Map<String, long[]> masks = new HashMap<>();
    for (String code : codes) {
      long[] mask = new long[days.size()];
      for (int turn = 0; turn < mask.length; turn++) {
        for (int pole = 0; pole < poles.size(); pole++) {
          if (poles.get(pole).holds(code, days.get(turn), memberships)) {
            mask[turn] |= 1L << pole;
          }
        }
      }
      masks.put(code, mask);
    }
    int[] turns = days.stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).toArray();
    return new PoleDays(turns, masks);
  }

  /**
   * {@return by turn of the calendar, the poles of which that actor is: bit i for the pole i}
   *
   * @see #turn
   */
  public long[] masks(String actor) {
    return masks.getOrDefault(actor, NEVER);
  }

  /** {@return the number of the last turn of the calendar on or before that day} */
  public int turn(int epochDay) {
    int found = Arrays.binarySearch(turns, epochDay);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }
}
