package entente.keep.store;

/**
 * Who acts on whom, in SQL: on the target, and where there is none on the host, in lists, filters,
 * the view {@code dyads} and exports alike.
 */
final class Parties {
  /** Takes the two actors and again the other way round. */
  private static final String EITHER =
      "((source = ? AND target = ?) OR (source = ? AND target = ?))";

  private static final String EVENTS = acting("event", "event_role");
  private static final String STATEMENTS = acting("statement", "statement_role");

  private Parties() {}

  /**
   * {@return the columns {@code source} and {@code target} of rows that have a role}
   *
   * @param listed what is listed of them and in which order
   */
  static String columns(String listed) {
    return list(listed, "source")
        + " AS source, coalesce("
        + list(listed, "target")
        + ", "
        + list(listed, "host")
        + ") AS target";
  }

  /**
   * {@return a table of events by {@code event} with the columns {@code source} and {@code target}}
   *
   * @param where which rows of {@code event_role} are looked at; empty for all
   */
  static String ofEvents(String where) {
    return "(SELECT event, "
        + columns("DISTINCT who, ';' ORDER BY who")
        + " FROM (SELECT DISTINCT event, role, actor || CASE sector WHEN '' THEN '' ELSE '.' || sector END AS who"
        + " FROM event_role"
        + where
        + ") GROUP BY event)";
  }

  /**
   * {@return some events with their parties, which are looked up for these alone: for all it would
   * take long}
   *
   * @param events SQL that selects them, source and target left open where they are not known yet
   */
  static String lookedUp(String events) {
    return "WITH found AS MATERIALIZED ("
        + events
        + ") SELECT found.* REPLACE (coalesce(found.source, r.source) AS source,"
        + " coalesce(found.target, r.target) AS target) FROM found LEFT JOIN "
        + ofEvents(" WHERE event IN (SELECT id FROM found)")
        + " r ON r.event = found.id";
  }

  private static String list(String listed, String role) {
    return "string_agg(" + listed + ") FILTER (WHERE role = '" + role + "')";
  }

  /** {@return the ids of those in which one of two actors acts on the other} */
  private static String acting(String id, String roles) {
    String targets =
        "SELECT %1$s, actor AS target FROM %2$s r WHERE role = 'target' OR (role = 'host' AND NOT"
            + " EXISTS (SELECT 1 FROM %2$s t WHERE t.%1$s = r.%1$s AND t.role = 'target'))";
    return ("SELECT a.%1$s FROM (SELECT %1$s, actor AS source FROM %2$s WHERE role = 'source') a"
            + " JOIN ("
            + targets
            + ") b ON b.%1$s = a.%1$s WHERE "
            + EITHER)
        .formatted(id, roles);
  }

  /** {@return the code of an actor that may have a sector, such as {@code RUS} of RUS.MIL} */
  static String code(String actor) {
    int dot = actor.indexOf('.');
    return dot < 0 ? actor : actor.substring(0, dot);
  }

  private static String sector(String actor) {
    int dot = actor.indexOf('.');
    return dot < 0 ? "" : actor.substring(dot + 1);
  }

  /** Asks that an actor plays a part; {@code %s} in the condition is where he is looked for. */
  static void with(Clause clause, String actor, String condition) {
    if (sector(actor).isEmpty()) {
      clause.and(condition.formatted("actor = ?"), actor);
    } else {
      clause.and(condition.formatted("actor = ? AND sector = ?"), code(actor), sector(actor));
    }
  }

  /** Asks that an actor is source or target by the row's own columns. */
  static void withEither(Clause clause, String actor) {
    String code = code(actor);
    String sector = sector(actor);
    if (sector.isEmpty()) {
      clause.and("(source = ? OR target = ?)", code, code);
    } else {
      clause.and(
          "((source = ? AND source_sector = ?) OR (target = ? AND target_sector = ?))",
          code,
          sector,
          code,
          sector);
    }
  }

  /** Asks that one of the filter's pair acts on the other, by the row's own columns. */
  static void inColumns(Clause clause, Filter filter) {
    add(clause, filter, EITHER);
  }

  /** Asks the same of an event {@code e}. */
  static void inEvent(Clause clause, Filter filter) {
    add(clause, filter, "e.id IN (" + EVENTS + ")");
  }

  /** Asks the same of a statement {@code s}. */
  static void inStatement(Clause clause, Filter filter) {
    add(clause, filter, "s.id IN (" + STATEMENTS + ")");
  }

  /** Asks that a statement of an article be so. */
  static void inArticle(Clause clause, Filter filter) {
    add(clause, filter, "id IN (SELECT article FROM statement WHERE id IN (" + STATEMENTS + "))");
  }

  private static void add(Clause clause, Filter filter, String condition) {
    filter
        .pair()
        .ifPresent(pair ->
            clause.and(
                condition,
                code(pair.one()),
                code(pair.other()),
                code(pair.other()),
                code(pair.one())));
  }
}
