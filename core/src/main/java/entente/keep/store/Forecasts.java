package entente.keep.store;

import entente.keep.forecast.Forecast;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps forecasts that somebody made with a probability. */
final class Forecasts {
  private final Database database;

  Forecasts(Database database) {
    this.database = database;
  }

  /** {@return all of them, by the day on which they were made and by id} */
  List<Forecast> all() {
    return database.query(
        "SELECT id, as_of, until, source, type, target, probability, foreseer, reason"
            + " FROM forecast ORDER BY as_of, id",
        row ->
            new Forecast(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getDouble(7),
                row.getString(8),
                row.getString(9)));
  }

  /** {@return how many of these were not there and are now} */
  int add(Collection<Forecast> forecasts) throws SQLException {
    Set<String> known =
        new HashSet<>(database.query("SELECT id FROM forecast", row -> row.getString(1)));
    int before = known.size();
    try (Rows rows = new Rows(database)) {
      for (Forecast each : forecasts) {
        if (known.add(each.id())) {
          rows.add(
              "forecast",
              each.id(),
              each.asOf(),
              each.until(),
              each.source(),
              each.type(),
              each.target(),
              each.probability(),
              each.by(),
              each.reason());
        }
      }
    }
    return known.size() - before;
  }

  boolean remove(String id) throws SQLException {
    return database.change("DELETE FROM forecast WHERE id = ?", id) > 0;
  }
}
