package entente.show.cli;

import entente.keep.reference.ReferenceRow;
import entente.keep.reference.Years;
import entente.keep.store.LedgerQueries;
import entente.keep.store.ReferenceQueries;
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
import java.util.TreeMap;

/** Tables and agreements as alignment looks at them; each is read once. */
final class AlignmentTables implements Commitments.Alliances {
  /** Estimates from all votes reach further back and have no break between versions. */
  private static final List<String> VERSIONS = List.of("all", "fp", "legacy");

  private final ReferenceQueries reference;
  private final Optional<String> version;
  private final Optional<Years> allianceYears;
  private final Map<String, NavigableMap<Integer, VoteLine.Point>> ideals = new HashMap<>();
  private final Map<Integer, Map<String, Set<String>>> alliances = new HashMap<>();

  private final List<Hop> agreements;

  AlignmentTables(LedgerQueries queries) {
    this.reference = queries.reference();
    Hops hops = new Hops(Instruments.shipped());
    this.agreements = hops.of(queries.statementsOf(hops.types())).hops();
    List<String> there = reference.idealPointVersions();
    this.version = VERSIONS.stream().filter(there::contains).findFirst();
    this.allianceYears = reference.allianceYears();
  }

  /** {@return the version of the ideal points that is looked at, if there are any} */
  Optional<String> version() {
    return version;
  }

  /** {@return what could pass between actors, and by what agreement} */
  List<Hop> agreements() {
    return agreements;
  }

  /** {@return the ideal points of the state and of the poles' leaders, by code and year} */
  Map<String, NavigableMap<Integer, VoteLine.Point>> ideals(String state, Poles poles) {
    Map<String, NavigableMap<Integer, VoteLine.Point>> points = new HashMap<>();
    points.put(state, points(state));
    poles.poles().forEach(each -> points.put(each.leader(), points(each.leader())));
    return points;
  }

  /** {@return the ideal points of a state by year; none where no table has any} */
  NavigableMap<Integer, VoteLine.Point> points(String state) {
    return ideals.computeIfAbsent(
        state,
        code -> {
          NavigableMap<Integer, VoteLine.Point> byYear = new TreeMap<>();
          for (ReferenceRow.IdealPoint each :
              version.map(name -> reference.idealPoints(code, name)).orElse(List.of())) {
            double point = each.estimate();
            byYear.put(
                each.year(),
                new VoteLine.Point(point, each.q5().orElse(point), each.q95().orElse(point)));
          }
          return byYear;
        });
  }

  @Override
  public Set<String> between(String state, String other, LocalDate day) {
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
