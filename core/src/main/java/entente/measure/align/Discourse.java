package entente.measure.align;

import entente.keep.event.Remark;
import entente.keep.reference.Memberships;
import entente.measure.pole.Pole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said of a state and a pole, apart from what they do: opinion, forecasts, hypotheses,
 * calls to action, denials, claims of leaning. It never moves the line of events.
 *
 * @param statements ids by what they are, such as {@code forecast}
 */
public record Discourse(Map<String, List<String>> statements) {
  public Discourse {
    Map<String, List<String>> copy = new TreeMap<>();
    statements.forEach((what, ids) -> copy.put(what, List.copyOf(ids)));
    statements = java.util.Collections.unmodifiableMap(copy);
  }

  /** {@return the remarks that speak of the pole, within the kernel's reach before that day} */
  public static Discourse of(
      List<Remark> remarks,
      Pole pole,
      String state,
      LocalDate day,
      Kernel kernel,
      Memberships memberships) {
    Map<String, List<String>> statements = new TreeMap<>();
    for (Remark remark : remarks) {
      boolean near =
          !remark.day().isAfter(day) && !remark.day().isBefore(day.minusDays(kernel.reach()));
      boolean speaksOfIt =
          remark.actors().stream()
              .anyMatch(
                  actor -> !actor.equals(state) && pole.holds(actor, remark.day(), memberships));
      if (near && speaksOfIt) {
        statements
            .computeIfAbsent(remark.what(), each -> new ArrayList<>())
            .add(remark.statement());
      }
    }
    return new Discourse(statements);
  }

  /** {@return how many statements} */
  public int size() {
    return statements.values().stream().mapToInt(List::size).sum();
  }
}
