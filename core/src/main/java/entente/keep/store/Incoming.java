package entente.keep.store;

import entente.keep.LedgerException;
import entente.keep.reference.Obligations;
import entente.keep.reference.ReferenceRow;
import entente.keep.reference.layout.Kind;
import entente.keep.reference.layout.Taking;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a file to the tables of what has come. */
final class Incoming implements Taking {
  final int number;
  final SortedMap<Kind, Long> counts = new TreeMap<>();
  final SortedMap<String, Long> leftOut = new TreeMap<>();
  @Nullable Rows rows;

  /** For the file of that number. */
  Incoming(int number) {
    this.number = number;
  }

  References.Outcome outcome(
      boolean before, long replaced, OptionalInt first, OptionalInt last, long undated) {
    return new References.Outcome(before, counts, replaced, first, last, leftOut, undated);
  }

  @Override
  public void leftOut(String state) {
    leftOut.merge(state, 1L, Long::sum);
  }

  @Override
  public void row(ReferenceRow row) {
    try {
      counts.merge(add(row), 1L, Long::sum);
    } catch (SQLException e) {
      throw new LedgerException("a row of a table cannot be stored", e);
    }
  }

  private Kind add(ReferenceRow row) throws SQLException {
    return switch (row) {
      case ReferenceRow.RollCall call -> {
        put(
            "roll_call",
            call.id(),
            number(call.session()),
            call.day(),
            call.resolution(),
            flag(call.important()),
            flag(call.amendment()),
            flag(call.paragraph()),
            call.title(),
            call.description(),
            number);
        yield Kind.ROLL_CALLS;
      }
      case ReferenceRow.Vote vote -> {
        put("vote", vote.rollCall(), vote.state(), vote.choice().code(), number);
        yield Kind.VOTES;
      }
      case ReferenceRow.IdealPoint point -> {
        put(
            "ideal_point",
            point.state(),
            point.year(),
            point.version(),
            point.estimate(),
            number(point.q5()),
            number(point.q95()),
            number(point.votes()),
            number);
        yield Kind.IDEAL_POINTS;
      }
      case ReferenceRow.Alliance alliance -> {
        Obligations owed = alliance.obligations();
        put(
            "alliance",
            alliance.state(),
            alliance.partner(),
            bit(owed.defence()),
            bit(owed.offence()),
            bit(owed.neutrality()),
            bit(owed.nonaggression()),
            bit(owed.consultation()),
            alliance.firstYear(),
            alliance.lastYear(),
            number);
        yield Kind.ALLIANCES;
      }
      case ReferenceRow.SystemMember member -> {
        put("system_member", member.state(), member.first(), member.last(), number);
        yield Kind.SYSTEM;
      }
      case ReferenceRow.Capability capability -> {
        put("capability", capability.state(), capability.year(), capability.share(), number);
        yield Kind.CAPABILITIES;
      }
      case ReferenceRow.SeriesValue value -> {
        put(
            "series_value",
            value.name(),
            value.state(),
            value.partner(),
            value.at().toString(),
            value.value(),
            number(value.exposure()),
            number);
        yield Kind.SERIES;
      }
      case ReferenceRow.SeriesNote note -> {
        put(
            "series_note",
            note.name(),
            note.state(),
            note.from().map(Object::toString),
            note.to().map(Object::toString),
            note.note(),
            number);
        yield Kind.SERIES_NOTES;
      }
      case ReferenceRow.Flow flow -> {
        put(
            "flow",
            flow.instrument(),
            flow.source(),
            flow.target(),
            flow.year(),
            flow.value(),
            number(flow.total()),
            number);
        yield Kind.INFLUENCE;
      }
    };
  }

  private void put(String table, @Nullable Object... values) throws SQLException {
    if (rows == null) {
      throw new IllegalStateException("no transaction takes rows");
    }
    rows.add("incoming_" + table, values);
  }

  private static int bit(boolean truth) {
    return truth ? 1 : 0;
  }

  private static Optional<Integer> flag(Optional<Boolean> truth) {
    return truth.map(Incoming::bit);
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static @Nullable Double number(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
