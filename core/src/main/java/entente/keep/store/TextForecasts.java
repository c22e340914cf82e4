package entente.keep.store;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Role;
import entente.event.Speaker;
import entente.event.Standing;
import entente.keep.forecast.TextForecast;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what texts foretell, in the order of the statements' ids. */
final class TextForecasts {
  private static final String FORETOLD = " kind = ? AND standing = ?";

  private static final Object[] VALUES = {Kind.EVENT.word(), Standing.FORECAST.word()};

  private final Database database;

  TextForecasts(Database database) {
    this.database = database;
  }

  List<TextForecast> all() {
    Map<String, Map<Role, List<Actor>>> roles = roles();
    Map<String, String> speakers = speakers();
    return database.query(
        "SELECT s.id, coalesce(m.event, s.id), a.outlet, a.published, s.type, s.factuality,"
            + " s.when_from, s.when_to, s.sentence"
            + " FROM statement s JOIN article a ON a.id = s.article"
            + " LEFT JOIN mention m ON m.statement = s.id WHERE"
            + FORETOLD
            + " ORDER BY s.id",
        row ->
            new TextForecast(
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(speakers.get(row.getString(1))),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getObject(4, LocalDate.class)),
                row.getString(5),
                Factuality.parse(row.getString(6)),
                when(row),
                roles.getOrDefault(row.getString(1), Map.of()),
                row.getString(9)),
        VALUES);
  }

  private static Optional<Period> when(ResultSet row) throws SQLException {
    String from = row.getString(7);
    String to = row.getString(8);
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(new Period(PartialDate.parse(from), PartialDate.parse(to)));
  }

  private Map<String, Map<Role, List<Actor>>> roles() {
    Map<String, Map<Role, List<Actor>>> roles = new HashMap<>();
    database.each(
        "SELECT r.statement, r.role, r.actor, r.sector FROM statement_role r"
            + " JOIN statement s ON s.id = r.statement WHERE"
            + FORETOLD
            + " ORDER BY r.statement, r.role, r.ordinal",
        row ->
            roles
                .computeIfAbsent(row.getString(1), id -> new EnumMap<>(Role.class))
                .computeIfAbsent(Role.parse(row.getString(2)), role -> new ArrayList<>())
                .add(new Actor(row.getString(3), row.getString(4))),
        VALUES);
    return roles;
  }

  /** The innermost speaker with a name: the others only pass on what that one foretells. */
  private Map<String, String> speakers() {
    Map<String, String> speakers = new HashMap<>();
    database.each(
        "SELECT p.statement, arg_max(p.speaker, p.depth) FROM statement_source p"
            + " JOIN statement s ON s.id = p.statement WHERE p.speaker <> '"
            + Speaker.UNNAMED
            + "' AND"
            + FORETOLD
            + " GROUP BY p.statement",
        row -> speakers.put(row.getString(1), row.getString(2)),
        VALUES);
    return speakers;
  }
}
