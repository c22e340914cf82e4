package entente.keep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads military exercises, latest first. */
final class Exercises {
  /** What is only imagined, foretold, wanted or denied takes place nowhere. */
  private static final String OWN =
      "SELECT e.id, e.label, e.status, coalesce(e.first_day, e.first_seen) AS day,"
          + " coalesce(e.place, (SELECT min(actor) FROM event_role h WHERE h.event = e.id"
          + " AND h.role = 'host' AND length(actor) = 3)) AS place, NULL AS place_name,"
          + " NULL::FLOAT AS latitude, NULL::FLOAT AS longitude,"
          + " (SELECT string_agg(DISTINCT actor, ';' ORDER BY actor) FROM event_role r"
          + " WHERE r.event = e.id) AS actors"
          + " FROM event e WHERE e.type = 'COOPERATE' AND starts_with(e.cameo, '062')"
          + " AND e.status IN ('reported', 'attributed', 'alleged', 'disputed', 'planned')";

  private static final String IMPORTED =
      "SELECT dataset || ':' || id, coalesce(text, ''), 'reported', day, place, place_name,"
          + " latitude, longitude, concat_ws(';', nullif(source, ''), nullif(target, ''))"
          + " FROM record WHERE type = 'COOPERATE' AND starts_with(cameo, '062')";

  private final Database database;

  Exercises(Database database) {
    this.database = database;
  }

  List<Exercise> latest(int most) {
    return database.query(
        OWN + " UNION ALL " + IMPORTED + " ORDER BY day DESC NULLS LAST, id LIMIT " + most,
        Exercises::exercise);
  }

  private static Exercise exercise(ResultSet row) throws SQLException {
    String actors = Optional.ofNullable(row.getString(9)).orElse("");
    return new Exercise(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Optional.ofNullable(row.getObject(4, LocalDate.class)),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        degrees(row, 7),
        degrees(row, 8),
        Arrays.stream(actors.split(";", -1)).filter(code -> !code.isEmpty()).sorted().toList());
  }

  private static OptionalDouble degrees(ResultSet row, int column) throws SQLException {
    float value = row.getFloat(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
