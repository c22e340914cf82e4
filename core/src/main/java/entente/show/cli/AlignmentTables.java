package entente.show.cli;

import entente.keep.event.Remark;
import entente.keep.reference.Memberships;
import entente.keep.reference.ReferenceRow;
import entente.keep.reference.Years;
import entente.keep.store.LedgerQueries;
import entente.keep.store.ReferenceQueries;
import entente.keep.tie.CountedTie;
import entente.measure.align.Besides;
import entente.measure.align.Commitments;
import entente.measure.align.VoteLine;
import entente.measure.channel.Hop;
import entente.measure.channel.Hops;
import entente.measure.channel.Instruments;
import entente.measure.pole.Poles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/** Tables and agreements as alignment looks at them; each is read once. */
final class AlignmentTables implements Commitments.Alliances {
  private final ReferenceQueries reference;
  private final Poles poles;
  private final Memberships memberships;
  private final IdealPoints ideals;
  private final Optional<Years> allianceYears;
  private final Map<Integer, Map<String, Set<String>>> alliances = new HashMap<>();
  private final List<CountedTie> ties;
  private final List<Hop> agreements;

  AlignmentTables(LedgerQueries queries, Poles poles, Memberships memberships) {
    this(queries, poles, memberships, queries.countedTies());
  }

  /** Tables with these ties in place of the ledger's. */
  AlignmentTables(
      LedgerQueries queries, Poles poles, Memberships memberships, List<CountedTie> ties) {
    this(queries, poles, memberships, ties, hops(queries));
  }

  /** Tables with these ties and agreements in place of the ledger's. */
  AlignmentTables(
      LedgerQueries queries,
      Poles poles,
      Memberships memberships,
      List<CountedTie> ties,
      List<Hop> agreements) {
    this.reference = queries.reference();
    this.poles = poles;
    this.memberships = memberships;
    this.ideals = new IdealPoints(reference);
    this.allianceYears = reference.allianceYears();
    this.ties = List.copyOf(ties);
    this.agreements = List.copyOf(agreements);
  }

  /** {@return the hops of which the ledger's statements tell} */
  static List<Hop> hops(LedgerQueries queries) {
    Hops hops = new Hops(Instruments.shipped());
    return hops.of(queries.statementsOf(hops.types())).hops();
  }

  /**
   * {@return what is known of the state besides its events}
   *
   * @param remarks what is said of it
   */
  Besides besides(String state, List<Remark> remarks) {
    Map<String, NavigableMap<Integer, VoteLine.Point>> points = new HashMap<>();
    points.put(state, ideals.of(state));
    poles.poles().forEach(each -> points.put(each.leader(), ideals.of(each.leader())));
    return new Besides(
        poles.families(),
        memberships,
        this,
        ties.stream()
            .filter(each -> each.source().equals(state) || each.target().equals(state))
            .toList(),
        agreements,
        points,
        remarks);
  }

  /** One at a time: the years are read from the ledger when they are first asked for. */
  @Override
  public synchronized Set<String> between(String state, String other, LocalDate day) {
    if (allianceYears.isEmpty() || day.getYear() > allianceYears.get().last()) {
      return Set.of();
    }
    return alliances
        .computeIfAbsent(day.getYear(), this::owed)
        .getOrDefault(state + " " + other, Set.of());
  }

  private Map<String, Set<String>> owed(int year) {
    Map<String, Set<String>> owed = new HashMap<>();
    for (ReferenceRow.Alliance each : reference.alliances(year)) {
      List<String> words = Arrays.asList(each.obligations().words().split(", "));
      owed.computeIfAbsent(each.state() + " " + each.partner(), pair -> new HashSet<>())
          .addAll(words);
      owed.computeIfAbsent(each.partner() + " " + each.state(), pair -> new HashSet<>())
          .addAll(words);
    }
    return owed;
  }
}
