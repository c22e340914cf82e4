package entente.keep.store;

import java.util.ArrayList;
import java.util.List;

/** The conditions of a question with their values, which never stand in the SQL itself. */
final class Clause {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  Clause and(String condition, Object... parameters) {
    conditions.add(condition);
    values.addAll(List.of(parameters));
    return this;
  }

  String where() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  List<Object> values() {
    return values;
  }
}
