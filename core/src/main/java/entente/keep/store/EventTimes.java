package entente.keep.store;

import entente.keep.event.Lane;
import entente.keep.event.Step;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the events that a question asks for take place, counted in the ledger. An event is counted
 * on its first day; one that goes on from before the first day that is asked for, on that day.
 */
public final class EventTimes {
  private final Database database;
  private final String days;
  private final List<Object> values = new ArrayList<>();

  EventTimes(Database database, Filter filter) {
    this.database = database;
    List<String> branches = new ArrayList<>();
    // Where only events of another dataset are asked for, our own are none.
    Clause own = View.ownEvents(filter);
    if (!View.isOwn(filter)) {
      own.and("false");
    }
    branches.add(
        "SELECT e.first_day AS began, e.type, e.contradictions > 0 AS differing FROM event e"
            + own.where());
    values.addAll(own.values());
    if (View.isImported(filter)) {
      Clause other = View.records(filter);
      branches.add("SELECT day AS began, type, false AS differing FROM record" + other.where());
      values.addAll(other.values());
    }
    String day = filter.from().isPresent() ? "greatest(began, ?::DATE)" : "began";
    filter.from().ifPresent(from -> values.addFirst(Date.valueOf(from)));
    this.days =
        "(SELECT "
            + day
            + " AS day, type, differing FROM ("
            + String.join(" UNION ALL ", branches)
            + "))";
  }

  /**
   * How much there is.
   *
   * @param events how many
   * @param contradicted those on which reports contradict one another
   * @param dateless those of which no day is known, which stand in no period
   * @param first the day of the first; empty if none has a day
   * @param last the day of the last
   * @param low the day before which no more than a twentieth of them lie
   * @param high the day after which no more than a twentieth lie
   */
  public record Extent(
      long events,
      long contradicted,
      long dateless,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<LocalDate> low,
      Optional<LocalDate> high) {}

  /** {@return how much there is} */
  public Extent extent() {
    return database
        .query(
            "SELECT count(*), count(*) FILTER (WHERE differing), count(*) FILTER (WHERE day IS NULL),"
                + " min(day), max(day), quantile_disc(day, 0.05), quantile_disc(day, 0.95) FROM "
                + days,
            row ->
                new Extent(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    day(row, 4),
                    day(row, 5),
                    day(row, 6),
                    day(row, 7)),
            values.toArray())
        .getFirst();
  }

  /**
   * {@return the periods in which there are events, by period and lane: {@code period} (its first
   * day), {@code lane}, {@code events}, {@code contradicted}}
   */
  public Table periods(Step step) {
    return Tables.of(
        database,
        "SELECT CAST(date_trunc('%s', day) AS DATE) AS period, %s AS lane, count(*) AS events,"
                .formatted(step.word(), Lane.sql("type"))
            + " count(*) FILTER (WHERE differing) AS contradicted FROM "
            + days
            + " WHERE day IS NOT NULL GROUP BY ALL ORDER BY period, lane",
        values);
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
