package entente.show.measure;

import entente.keep.store.Table;
import entente.measure.Interval;
import entente.measure.Outcome;
import entente.measure.align.Commitments;
import entente.measure.align.EventLine;
import entente.measure.align.VoteLine;
import entente.show.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Alignment as a table: a row for each state, pole and day. */
public final class AlignmentTable {
  private static final List<String> COLUMNS =
      List.of(
          "state",
          "day",
          "pole",
          "share",
          "share_low",
          "share_high",
          "net",
          "net_low",
          "net_high",
          "cooperation",
          "conflict",
          "effective",
          "outlets",
          "raw_share",
          "rate",
          "rate_low",
          "rate_high",
          "commitments",
          "commitments_low",
          "commitments_high",
          "vote_distance",
          "vote_low",
          "vote_high",
          "vote_year",
          "note");

  private static final List<String> BRIEF =
      List.of(
          "state",
          "day",
          "pole",
          "share",
          "net",
          "cooperation",
          "conflict",
          "outlets",
          "commitments",
          "votes_from");

  private AlignmentTable() {}

  /**
   * One row.
   *
   * @param state code
   * @param events what its events say
   * @param commitments what binds it
   * @param votes how it votes, if known
   */
  public record Row(
      String state, EventLine events, Commitments commitments, Optional<VoteLine> votes) {}

  /**
   * {@return the rows for a reader at a terminal, intervals in words; a gap where nothing is known}
   */
  public static Table brief(List<Row> rows) {
    List<List<@Nullable Object>> cells = new ArrayList<>();
    for (Row row : rows) {
      EventLine events = row.events();
      cells.add(
          Arrays.asList(
              row.state(),
              events.day().toString(),
              events.pole(),
              words(events.share()),
              words(events.net()),
              (long) events.cooperation(),
              (long) events.conflict(),
              (long) events.outlets(),
              Wording.of(row.commitments().share()),
              row.votes().map(votes -> Wording.of(votes.distance())).orElse(null)));
    }
    return new Table(BRIEF, cells);
  }

  private static @Nullable String words(Outcome<Interval> outcome) {
    return outcome.result().map(Wording::of).orElse(null);
  }

  /** {@return the rows under their columns, for machines} */
  public static Table of(List<Row> rows) {
    return new Table(COLUMNS, rows.parallelStream().map(AlignmentTable::cells).toList());
  }

  private static List<@Nullable Object> cells(Row row) {
    List<@Nullable Object> line = new ArrayList<>(COLUMNS.size());
    EventLine events = row.events();
    line.addAll(Arrays.asList(row.state(), events.day().toString(), events.pole()));
    add(line, events.share());
    add(line, events.net());
    line.addAll(
        Arrays.asList(
            (long) events.cooperation(),
            (long) events.conflict(),
            events.effective(),
            (long) events.outlets(),
            events.rawShare().value().isPresent()
                ? (Object) events.rawShare().value().getAsDouble()
                : null));
    add(line, events.rate());
    add(line, row.commitments().share());
    add(line, row.votes().map(VoteLine::distance).orElse(null));
    line.add(row.votes().map(votes -> (Object) (long) votes.year()).orElse(null));
    line.add(note(events));
    return line;
  }

  private static @Nullable String note(EventLine events) {
    return events.share() instanceof Outcome.Missing<Interval>(String reason)
        ? "no data: " + reason
        : null;
  }

  private static void add(List<@Nullable Object> line, Outcome<Interval> reading) {
    add(line, reading instanceof Outcome.Found<Interval>(Interval interval) ? interval : null);
  }

  private static void add(List<@Nullable Object> line, @Nullable Interval interval) {
    if (interval == null) {
      line.addAll(Arrays.asList(null, null, null));
    } else {
      line.addAll(Arrays.asList(interval.estimate(), interval.low(), interval.high()));
    }
  }
}
