package entente.keep.reference.layout;

import entente.keep.reference.ReferenceRow.Flow;
import entente.keep.reference.States;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Channels of influence between two. */
final class FlowReaders {
  private FlowReaders() {}

  /** A table of the user's own; without a column of instruments, it has the name of its file. */
  static RowReader own(String fileName) {
    return (cells, taking) -> {
      OptionalDouble value = cells.number("value");
      if (value.isEmpty()) {
        return;
      }
      OptionalDouble total = cells.number("total");
      if (value.getAsDouble() < 0) {
        throw new IllegalArgumentException("has a value below 0");
      }
      if (total.isPresent() && total.getAsDouble() < value.getAsDouble()) {
        throw new IllegalArgumentException(
            "has the value " + cells.written("value") + " of a total of " + cells.written("total"));
      }
      taking.row(
          new Flow(
              cells.text("instrument").orElse(fileName),
              cells.actor("from"),
              cells.actor("to"),
              cells.year("year"),
              value.getAsDouble(),
              total));
    };
  }

  /** Flows that are summed by pair and year, and whose totals are those of the table itself. */
  abstract static class Summed implements RowReader {
    private record Pair(String source, String target, int year) implements Comparable<Pair> {
      @Override
      public int compareTo(Pair other) {
        int by = Integer.compare(year, other.year);
        by = by == 0 ? target.compareTo(other.target) : by;
        return by == 0 ? source.compareTo(other.source) : by;
      }
    }

    private final String instrument;
    private final Map<Pair, Double> values = new TreeMap<>();
    private final Map<Pair, Double> totals = new TreeMap<>();

    Summed(String instrument) {
      this.instrument = instrument;
    }

    /** Adds to a flow; of an unknown source it counts to the target's total only. */
    final void add(Optional<String> source, String target, int year, double value) {
      if (!source.equals(Optional.of(target))) {
        source.ifPresent(from -> values.merge(new Pair(from, target, year), value, Double::sum));
        totals.merge(new Pair("", target, year), value, Double::sum);
      }
    }

    /** Adds to the flows between two states by number, both ways; no state of ours is left out. */
    final void addBothWays(Cells cells, Taking taking, int year, double value) {
      Optional<String> first = cells.cow("ccode1");
      Optional<String> second = cells.cow("ccode2");
      if (first.isEmpty() || second.isEmpty()) {
        taking.leftOut(cells.written(first.isEmpty() ? "ccode1" : "ccode2"));
        return;
      }
      add(first, second.get(), year, value);
      add(second, first.get(), year, value);
    }

    @Override
    public void finish(Taking taking) {
      values.forEach((pair, value) -> {
        double total = totals.getOrDefault(new Pair("", pair.target, pair.year), value);
        taking.row(
            new Flow(
                instrument,
                pair.source,
                pair.target,
                pair.year,
                value,
                // Sums in another order can differ in the last digit.
                OptionalDouble.of(Math.max(total, value))));
      });
    }
  }

  /** Dyadic trade of the Correlates of War: both directions together; -9 is not known. */
  static final class Trade extends Summed {
    Trade() {
      super("trade");
    }

    @Override
    public void read(Cells cells, Taking taking) {
      int year = cells.year("year");
      OptionalDouble one = cells.number("flow1");
      OptionalDouble other = cells.number("flow2");
      if (one.isEmpty() || other.isEmpty() || one.getAsDouble() < 0 || other.getAsDouble() < 0) {
        return;
      }
      addBothWays(cells, taking, year, one.getAsDouble() + other.getAsDouble());
    }
  }

  /** Kinne's defence cooperation agreements: 1 where two have one in force. */
  static final class DefenceCooperation extends Summed {
    DefenceCooperation() {
      super("defence-cooperation");
    }

    @Override
    public void read(Cells cells, Taking taking) {
      int year = cells.year("year");
      if (!cells.flag("dcaAnyV1").orElse(false)) {
        return;
      }
      addBothWays(cells, taking, year, 1);
    }
  }

  /** SIPRI's trade register: trend-indicator values of what was delivered. */
  static final class Arms extends Summed {
    Arms() {
      super("arms");
    }

    @Override
    public void read(Cells cells, Taking taking) {
      OptionalDouble value = cells.number("TIV delivery values");
      if (value.isEmpty() || cells.text("Delivery year").isEmpty()) {
        return;
      }
      int year = cells.year("Delivery year");
      Optional<String> target = States.shipped().of(cells.written("Recipient"));
      if (target.isEmpty()) {
        taking.leftOut(cells.written("Recipient"));
        return;
      }
      add(States.shipped().of(cells.written("Supplier")), target.get(), year, value.getAsDouble());
    }
  }
}
