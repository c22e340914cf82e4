package entente.keep.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.event.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which states belonged to which organisations, in what standing and when. Immutable. */
public final class Memberships {
  /** By organisation and state. */
  private final Map<String, Map<String, List<Spell>>> spells;

  private final NavigableSet<LocalDate> turns = new TreeSet<>();

  private Memberships(Collection<Spell> spells) {
    this.spells =
        spells.stream()
            .collect(
                Collectors.groupingBy(
                    Spell::organisation, Collectors.groupingBy(Spell::state, Collectors.toList())));
    for (Spell spell : spells) {
      spell.from().ifPresent(day -> turns.add(day.earliest()));
      spell.to().ifPresent(day -> turns.add(day.latest()));
    }
  }

  /**
   * One standing of one state in one organisation.
   *
   * @param organisation its code, such as {@code CSTO}
   * @param state ISO 3166 alpha-3
   * @param status such as {@code member}, {@code observer}, {@code frozen}
   * @param from first day, as far as known; empty for ever before
   * @param to first day on which it no longer holds; empty while it holds
   */
  public record Spell(
      String organisation,
      String state,
      String status,
      Optional<PartialDate> from,
      Optional<PartialDate> to) {
    /** {@return whether it can hold on that day} */
    public boolean holds(LocalDate day) {
      boolean begun = from.isEmpty() || !day.isBefore(from.get().earliest());
      return begun && (to.isEmpty() || day.isBefore(to.get().latest()));
    }
  }

  /** {@return the table that is shipped} */
  public static Memberships shipped() {
    return new Memberships(
        ShippedTable.rows("/entente/actors/memberships.csv").stream()
            .map(Memberships::spell)
            .toList());
  }

  /** {@return a table of these spells} */
  public static Memberships of(Collection<Spell> spells) {
    return new Memberships(spells);
  }

  private static Spell spell(NamedCsvRecord row) {
    return new Spell(
        row.getField("organisation"),
        row.getField("state"),
        row.getField("status"),
        date(row.getField("from")),
        date(row.getField("to")));
  }

  private static Optional<PartialDate> date(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(PartialDate.parse(text.strip()));
  }

  /** {@return the organisations that the table knows} */
  public Set<String> organisations() {
    return Collections.unmodifiableSet(new TreeSet<>(spells.keySet()));
  }

  /** {@return whether the table knows the organisation} */
  public boolean knows(String organisation) {
    return spells.containsKey(organisation);
  }

  /** {@return what the table says of the state in the organisation, in its own order} */
  public List<Spell> of(String organisation, String state) {
    return Collections.unmodifiableList(
        spells.getOrDefault(organisation, Map.of()).getOrDefault(state, List.of()));
  }

  /** {@return whether the state can have been a member on that day, or ever where none is known} */
  public boolean isMember(String organisation, String state, Optional<LocalDate> day) {
    return of(organisation, state).stream()
        .filter(each -> each.status().equals("member"))
        .anyMatch(each -> day.isEmpty() || each.holds(day.get()));
  }

  /**
   * {@return how the state stands in the organisation on that day: of several standings that hold,
   * the one that began last}
   */
  public Optional<Spell> standing(String organisation, String state, LocalDate day) {
    return of(organisation, state).stream()
        .filter(each -> each.holds(day))
        .max(
            Comparator.comparing(
                each -> each.from().map(PartialDate::earliest).orElse(LocalDate.MIN)));
  }

  /** {@return whether any standing begins or ends after the first day and up to the second} */
  public boolean turns(LocalDate after, LocalDate day) {
    LocalDate next = turns.higher(after);
    return next != null && !next.isAfter(day);
  }

  /** {@return all states that were ever members} */
  public Set<String> members(String organisation) {
    return spells.getOrDefault(organisation, Map.of()).values().stream()
        .flatMap(List::stream)
        .filter(each -> each.status().equals("member"))
        .map(Spell::state)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
