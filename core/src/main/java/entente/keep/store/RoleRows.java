package entente.keep.store;

import entente.event.Actor;
import entente.event.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers who plays which part. */
final class RoleRows {
  private RoleRows() {}

  /**
   * {@return by id, who plays which part, in the order of the rows}
   *
   * @param sql selects id, role, actor and sector
   */
  static Map<String, Map<Role, List<Actor>>> of(Database database, String sql, Object... values) {
    Map<String, Map<Role, List<Actor>>> roles = new HashMap<>();
    database.each(
        sql,
        row ->
            roles
                .computeIfAbsent(row.getString(1), id -> new EnumMap<>(Role.class))
                .computeIfAbsent(Role.parse(row.getString(2)), role -> new ArrayList<>())
                .add(new Actor(row.getString(3), row.getString(4))),
        values);
    return roles;
  }
}
