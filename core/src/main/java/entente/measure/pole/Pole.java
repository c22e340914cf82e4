package entente.measure.pole;

import entente.keep.reference.Memberships;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A named set of states and organisations. Poles may overlap: a state can belong to two.
 *
 * @param name one word, such as {@code RUSSIA}
 * @param label as it is written in a sentence
 * @param leader code of the state or organisation that leads it
 * @param states states of the pole, each with its days
 * @param membersOf organisations whose members are states of the pole, by the dated table
 * @param organisations its own organisations
 * @param defence those of them that promise to defend their members
 */
public record Pole(
    String name,
    String label,
    String leader,
    List<Belonging> states,
    Set<String> membersOf,
    Set<String> organisations,
    Set<String> defence) {
  /**
   * A state's days in a pole.
   *
   * @param state its code
   * @param from first day; empty for ever before
   * @param to first day on which it no longer belongs; empty while it does
   */
  public record Belonging(String state, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean holds(LocalDate day) {
      return (from.isEmpty() || !day.isBefore(from.get()))
          && (to.isEmpty() || day.isBefore(to.get()));
    }
  }

  public Pole {
    states = List.copyOf(states);
    membersOf = Set.copyOf(membersOf);
    organisations = Set.copyOf(organisations);
    defence = Set.copyOf(defence);
  }

  /** {@return whether the actor of that code is of the pole on that day} */
  public boolean holds(String code, LocalDate day, Memberships memberships) {
    return code.equals(leader)
        || organisations.contains(code)
        || states.stream().anyMatch(each -> each.state().equals(code) && each.holds(day))
        || membersOf.stream().anyMatch(each -> memberships.isMember(each, code, Optional.of(day)));
  }

  /** {@return all codes that are of the pole on some day, sorted} */
  public Set<String> codes(Memberships memberships) {
    Set<String> codes = new TreeSet<>(organisations);
    codes.add(leader);
    states.forEach(each -> codes.add(each.state()));
    membersOf.forEach(each -> codes.addAll(memberships.members(each)));
    return codes;
  }
}
