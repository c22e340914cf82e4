package entente.measure.align;

import entente.event.PartialDate;
import entente.keep.event.Remark;
import entente.keep.reference.Memberships;
import entente.keep.tie.CountedTie;
import entente.measure.align.Commitments.Alliances;
import entente.measure.channel.Hop;
import entente.measure.pole.Family;
import entente.measure.pole.Pole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is known of a state besides its events.
 *
 * @param families kinds of commitment
 * @param memberships the dated table
 * @param alliances who is allied with whom
 * @param ties the state's ties
 * @param agreements what could pass between actors, and by what agreement
 * @param ideals ideal points by state and year; empty where no table is at hand
 * @param remarks what is said of the state
 */
public record Besides(
    List<Family> families,
    Memberships memberships,
    Alliances alliances,
    List<CountedTie> ties,
    List<Hop> agreements,
    Map<String, NavigableMap<Integer, VoteLine.Point>> ideals,
    List<Remark> remarks) {
  /** {@return what binds the state to the pole on that day} */
  public Commitments commitments(Pole pole, String state, LocalDate day) {
    return Commitments.of(pole, families, state, day, memberships, alliances, ties, agreements);
  }

  /** {@return how far the state votes from the pole's leader, by the last year up to that day} */
  public Optional<VoteLine> votes(Pole pole, String state, LocalDate day) {
    return VoteLine.of(
        ideals.getOrDefault(state, new TreeMap<>()),
        ideals.getOrDefault(pole.leader(), new TreeMap<>()),
        day.getYear());
  }

  /**
   * {@return whether a commitment of any state can begin, end or change after the first day and up
   * to the second}
   */
  public boolean turns(LocalDate after, LocalDate day) {
    // Alliances are known by the year.
    boolean year = after.equals(LocalDate.MIN) || after.getYear() != day.getYear();
    return year
        || memberships.turns(after, day)
        || ties.stream()
            .flatMap(each ->
                Stream.concat(
                    each.begins().stream(), each.until().map(PartialDate::earliest).stream()))
            .anyMatch(turn -> turn.isAfter(after) && !turn.isAfter(day))
        || agreements.stream()
            .flatMap(each -> each.window().first().stream())
            .anyMatch(turn -> turn.isAfter(after) && !turn.isAfter(day));
  }
}
