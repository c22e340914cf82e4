package entente.show.cli;

import entente.keep.reference.ReferenceRow;
import entente.keep.store.ReferenceQueries;
import entente.measure.align.VoteLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The ideal points of a ledger, each state's read once. */
final class IdealPoints {
  /** Estimates from all votes reach further back and have no break between versions. */
  private static final List<String> VERSIONS = List.of("all", "fp", "legacy");

  private final ReferenceQueries reference;
  private final Optional<String> version;
  private final Map<String, NavigableMap<Integer, VoteLine.Point>> points = new HashMap<>();

  IdealPoints(ReferenceQueries reference) {
    this.reference = reference;
    List<String> there = reference.idealPointVersions();
    this.version = VERSIONS.stream().filter(there::contains).findFirst();
  }

  /** {@return the ideal points of a state by year; none where no table has any} */
  NavigableMap<Integer, VoteLine.Point> of(String state) {
    return points.computeIfAbsent(state, this::read);
  }

  private NavigableMap<Integer, VoteLine.Point> read(String state) {
    NavigableMap<Integer, VoteLine.Point> byYear = new TreeMap<>();
    for (ReferenceRow.IdealPoint each :
        version.map(name -> reference.idealPoints(state, name)).orElse(List.of())) {
      double point = each.estimate();
      byYear.put(
          each.year(),
          new VoteLine.Point(point, each.q5().orElse(point), each.q95().orElse(point)));
    }
    return byYear;
  }
}
