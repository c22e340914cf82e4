package entente.show.site;

import entente.keep.store.Exercise;
import entente.measure.pole.Pole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a map of a ledger shows.
 *
 * @param poles toward which states are aligned; at least one
 * @param days ends of months, and the ledger's last day; those on which something is known, in
 *     order, at least one
 * @param courses by pole, of all states of which enough is known on some day, by code
 * @param exercises the latest ones first
 * @param arcs ties and agreements
 */
public record LedgerMap(
    List<Pole> poles,
    List<LocalDate> days,
    Map<String, List<Course>> courses,
    List<Exercise> exercises,
    List<Arc> arcs) {
  /** For so long an exercise stays on the map. */
  private static final int MONTHS = 12;

  public LedgerMap {
    poles = List.copyOf(poles);
    days = List.copyOf(days);
    courses = java.util.Collections.unmodifiableMap(new TreeMap<>(courses));
    exercises = List.copyOf(exercises);
    arcs = List.copyOf(arcs);
  }

  /** {@return the courses of states toward that pole} */
  public List<Course> toward(Pole pole) {
    return courses.getOrDefault(pole.name(), List.of());
  }

  /** {@return the place of the last day that is no later than this one; else of the first} */
  public int place(LocalDate day) {
    int place = 0;
    while (place + 1 < days.size() && !days.get(place + 1).isAfter(day)) {
      place++;
    }
    return place;
  }

  /** {@return exercises of the year up to that day, the latest ones first} */
  List<Exercise> exercises(LocalDate day) {
    return exercises.stream()
        .filter(each ->
            each.day()
                .filter(at -> !at.isAfter(day) && at.isAfter(day.minusMonths(MONTHS)))
                .isPresent())
        .toList();
  }
}
