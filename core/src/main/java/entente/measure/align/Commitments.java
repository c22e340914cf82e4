package entente.measure.align;

import entente.event.Standing;
import entente.keep.reference.Memberships;
import entente.keep.tie.CountedTie;
import entente.measure.Interval;
import entente.measure.channel.Hop;
import entente.measure.event.Belief;
import entente.measure.pole.Family;
import entente.measure.pole.Pole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What binds a state to a pole on a day, kind by kind: by the table of memberships, by the table of
 * alliances, and by the ties that reports tell of. No kind counts more than another, and nothing
 * fades while it is in force.
 *
 * @param kinds in the order of the configuration
 */
public record Commitments(List<Commitment> kinds) {
  private static final String AGREEMENT = "agreement";
  private static final Set<String> FROZEN =
      Set.of("frozen", "suspended", "withdrew-representatives");

  public Commitments {
    kinds = List.copyOf(kinds);
  }

  /** Tells with whom a state is allied. */
  @FunctionalInterface
  public interface Alliances {
    /** {@return the obligations between the two on that day, such as {@code defence}} */
    Set<String> between(String state, String other, LocalDate day);
  }

  /** {@return what binds the state to the pole on that day} */
  public static Commitments of(
      Pole pole,
      List<Family> families,
      String state,
      LocalDate day,
      Memberships memberships,
      Alliances alliances,
      List<CountedTie> ties,
      List<Hop> agreements) {
    List<Commitment> kinds = new ArrayList<>();
    for (Family family : families) {
      kinds.add(
          new Reader(pole, family, state, day, memberships).read(alliances, ties, agreements));
    }
    return new Commitments(kinds);
  }

  /** {@return the share of the kinds that are in force, with how sure that is} */
  public Interval share() {
    double[] chances = {1};
    double expected = 0;
    for (Commitment kind : kinds) {
      double belief = kind.status() == Commitment.Status.IN_FORCE ? kind.belief() : 0;
      expected += belief;
      double[] next = new double[chances.length + 1];
      for (int i = 0; i < chances.length; i++) {
        next[i] += chances[i] * (1 - belief);
        next[i + 1] += chances[i] * belief;
      }
      chances = next;
    }
    int low = 0;
    double below = chances[0];
    while (below <= Interval.TAIL + 1e-12) {
      below += chances[++low];
    }
    int high = chances.length - 1;
    double above = chances[high];
    while (above <= Interval.TAIL + 1e-12) {
      above += chances[--high];
    }
    int all = Math.max(1, kinds.size());
    return new Interval(expected / all, low / (double) all, high / (double) all);
  }

  private record Reader(
      Pole pole, Family family, String state, LocalDate day, Memberships memberships) {
    Commitment read(Alliances alliances, List<CountedTie> ties, List<Hop> agreements) {
      List<String> sure = new ArrayList<>();
      List<String> frozen = new ArrayList<>();
      belonging(sure, frozen);
      allied(alliances, sure);
      List<String> told = new ArrayList<>();
      double none = (1 - told(ties, told, frozen)) * (1 - agreed(agreements, told));
      double belief = told.isEmpty() ? 0 : 1 - none;
      Commitment.Status status =
          !sure.isEmpty() || !told.isEmpty()
              ? Commitment.Status.IN_FORCE
              : frozen.isEmpty() ? Commitment.Status.NONE : Commitment.Status.FROZEN;
      List<String> grounds = new ArrayList<>(sure);
      grounds.addAll(told);
      grounds.addAll(frozen);
      return new Commitment(
          family.name(), family.label(), status, sure.isEmpty() ? belief : 1, grounds);
    }

    private void belonging(List<String> sure, List<String> frozen) {
      for (String organisation : new TreeSet<>(pole.organisations())) {
        Optional<Memberships.Spell> spell = memberships.standing(organisation, state, day);
        if (spell.isEmpty()) {
          continue;
        }
        boolean defends = pole.defence().contains(organisation);
        String status = spell.get().status();
        boolean counts =
            family.belonging().contains(status)
                || (defends && family.belongingInDefence().contains(status));
        if (counts) {
          sure.add(words(spell.get()));
        } else if (FROZEN.contains(status) && wasCounted(organisation, defends)) {
          frozen.add(words(spell.get()));
        }
      }
    }

    private boolean wasCounted(String organisation, boolean defends) {
      return memberships.of(organisation, state).stream()
          .map(Memberships.Spell::status)
          .anyMatch(each ->
              family.belonging().contains(each)
                  || (defends && family.belongingInDefence().contains(each)));
    }

    private static String words(Memberships.Spell spell) {
      return spell.organisation()
          + " "
          + spell.status()
          + spell.from().map(from -> " since " + from).orElse("");
    }

    private void allied(Alliances alliances, List<String> sure) {
      if (family.alliances().isEmpty() || pole.leader().equals(state)) {
        return;
      }
      for (String obligation : new TreeSet<>(alliances.between(state, pole.leader(), day))) {
        if (family.alliances().contains(obligation)) {
          sure.add(obligation + " treaty with " + pole.leader());
        }
      }
    }

    /** An agreement is told once and stands until its end is; each counts once, both ways. */
    private double agreed(List<Hop> agreements, List<String> told) {
      double none = 1;
      Set<String> seen = new TreeSet<>();
      for (Hop hop : agreements) {
        String other = hop.from().equals(state) ? hop.to() : hop.from();
        boolean own = hop.from().equals(state) || hop.to().equals(state);
        boolean begun = hop.window().first().isEmpty() || !day.isBefore(hop.window().first().get());
        boolean counts =
            own
                && begun
                && family.instruments().contains(hop.instrument())
                && hop.basis().equals(AGREEMENT)
                && hop.standing().compareTo(Standing.ALLEGED) <= 0
                && pole.holds(other, day, memberships);
        if (counts && seen.add(hop.claim())) {
          none *= 1 - hop.belief();
          told.add(hop.instrument() + " agreement with " + other + " (" + hop.claim() + ")");
        }
      }
      return 1 - none;
    }

    /** Ties are taken as one another's evidence: the belief is that at least one of them holds. */
    private double told(List<CountedTie> ties, List<String> told, List<String> frozen) {
      double none = 1;
      for (CountedTie tie : ties) {
        String other = tie.source().equals(state) ? tie.target() : tie.source();
        if (!family.ties().contains(tie.type()) || !pole.holds(other, day, memberships)) {
          continue;
        }
        if (tie.holds(day)) {
          double belief =
              Belief.of(Collections.nCopies(Math.max(1, tie.outlets()), tie.strongest()));
          none *= 1 - belief;
          told.add(tie.type() + " " + other + " (tie " + tie.id() + ")");
        } else if (tie.isSuspended(day)) {
          frozen.add(tie.type() + " " + other + " suspended (tie " + tie.id() + ")");
        }
      }
      return told.isEmpty() ? 0 : 1 - none;
    }
  }
}
