package entente.keep.store;

import entente.event.Role;
import entente.keep.event.Event;
import entente.keep.event.Sides;
import entente.keep.forecast.FirstEvent;
import entente.keep.forecast.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers whether something came: the one place that says which event answers a question. It is one
 * that somebody tells as done, or an imported one, from the source to the target, whose first day
 * is among the days asked for.
 */
final class FirstEvents {
  private static final String TOGETHER = quoted(Sides.together().stream().sorted());

  private static final String DONE =
      quoted(
          Arrays.stream(Event.Status.values())
              .filter(Event.Status::isToldAsDone)
              .map(Event.Status::word));

  private final Database database;

  FirstEvents(Database database) {
    this.database = database;
  }

  /** What a question names; what it leaves open is no condition, so that each can be hashed. */
  private record Named(boolean source, boolean type, boolean target) {
    static Named of(Question question) {
      return new Named(
          !question.source().isEmpty(), !question.type().isEmpty(), !question.target().isEmpty());
    }
  }

  /** {@return for each question, in their order, the first event that answers it} */
  List<Optional<FirstEvent>> of(List<Question> questions) {
    List<Optional<FirstEvent>> answers = new ArrayList<>();
    questions.forEach(each -> answers.add(Optional.empty()));
    Map<Named, List<Integer>> alike = new HashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      alike.computeIfAbsent(Named.of(questions.get(i)), named -> new ArrayList<>()).add(i);
    }
    alike.forEach((named, places) -> answer(named, places, questions, answers));
    return answers;
  }

  private void answer(
      Named named,
      List<Integer> places,
      List<Question> questions,
      List<Optional<FirstEvent>> answers) {
    List<Question> asked = places.stream().map(questions::get).toList();
    database.each(
        "WITH question AS (SELECT unnest(?::INTEGER[]) AS place, unnest(?::VARCHAR[]) AS source,"
            + " unnest(?::VARCHAR[]) AS type, unnest(?::VARCHAR[]) AS target,"
            + " unnest(?::DATE[]) AS after, unnest(?::DATE[]) AS until),"
            + " act AS ("
            + acts(named)
            + ") SELECT DISTINCT ON (q.place) q.place, a.event, a.day"
            + " FROM question q JOIN act a ON a.day > q.after AND a.day <= q.until"
            + (named.source() ? " AND a.source = q.source" : "")
            + (named.type() ? " AND a.type = q.type" : "")
            + (named.target() ? " AND a.target = q.target" : "")
            + " ORDER BY q.place, a.day, a.imported, a.event",
        row ->
            answers.set(
                row.getInt(1),
                Optional.of(new FirstEvent(row.getString(2), row.getObject(3, LocalDate.class)))),
        places.toString(),
        list(asked, Question::source),
        list(asked, Question::type),
        list(asked, Question::target),
        list(asked, each -> each.after().toString()),
        list(asked, each -> each.until().toString()));
  }

  /**
   * {@return the last day of an article, of an imported event, or of an event told as done, if
   * there is any; a day later than all who tell of it is a slip and does not count}
   */
  Optional<LocalDate> lastDay() {
    List<LocalDate> days = new ArrayList<>();
    database.each(
        "SELECT max(day) FROM (SELECT published AS day FROM article UNION ALL"
            + " SELECT day FROM record UNION ALL SELECT first_day FROM event WHERE status IN "
            + DONE
            + " AND (last_seen IS NULL OR first_day <= last_seen)) HAVING max(day) IS NOT NULL",
        row -> days.add(row.getObject(1, LocalDate.class)));
    return days.stream().findFirst();
  }

  /** {@return the types that events in the ledger have, imported ones included} */
  Set<String> types() {
    return new TreeSet<>(
        database.query(
            "SELECT DISTINCT type FROM event WHERE type <> 'UNTYPED'"
                + " UNION SELECT DISTINCT type FROM record",
            row -> row.getString(1)));
  }

  private static String acts(Named named) {
    String told = " AND e.first_day IS NOT NULL AND e.status IN " + DONE;
    String events = "SELECT e.id AS event, 0 AS imported, e.first_day AS day, e.type";
    String records = "SELECT dataset || ':' || id, 1, day, type";
    String turned = " AND type IN " + TOGETHER;
    if (named.source() && named.target()) {
      return events
          + ", s.actor AS source, t.actor AS target FROM event e"
          + " JOIN event_role s ON s.event = e.id JOIN event_role t ON t.event = e.id"
          + " WHERE (s.role, s.actor, s.sector) <> (t.role, t.actor, t.sector)"
          + told
          + byType("(s.role, t.role)", FirstEvents::pairs)
          + " UNION ALL "
          + records
          + ", source, target FROM record WHERE true UNION ALL "
          + records
          + ", target, source FROM record WHERE true"
          + turned;
    }
    if (named.source()) {
      return events
          + ", s.actor AS source FROM event e JOIN event_role s ON s.event = e.id WHERE true"
          + told
          + byType("s.role", together -> roles(from -> goesFrom(together, from)))
          + " UNION ALL "
          + records
          + ", source FROM record WHERE true UNION ALL "
          + records
          + ", target FROM record WHERE true"
          + turned;
    }
    if (named.target()) {
      return events
          + ", t.actor AS target FROM event e JOIN event_role t ON t.event = e.id WHERE true"
          + told
          + byType("t.role", together -> roles(to -> goesTo(together, to)))
          + " UNION ALL "
          + records
          + ", target FROM record WHERE true UNION ALL "
          + records
          + ", source FROM record WHERE true"
          + turned;
    }
    return events + " FROM event e WHERE true" + told + " UNION ALL " + records + " FROM record";
  }

  private static String byType(String roles, Function<Boolean, String> in) {
    return " AND CASE WHEN e.type IN %s THEN %s IN %s ELSE %s IN %s END"
        .formatted(TOGETHER, roles, in.apply(true), roles, in.apply(false));
  }

  private static String pairs(boolean together) {
    return Arrays.stream(Role.values())
        .flatMap(from ->
            Arrays.stream(Role.values())
                .filter(to -> Sides.goes(together, from, to))
                .map(to -> "('" + from.word() + "', '" + to.word() + "')"))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String roles(Predicate<Role> wanted) {
    return quoted(Arrays.stream(Role.values()).filter(wanted).map(Role::word));
  }

  private static boolean goesFrom(boolean together, Role from) {
    return Arrays.stream(Role.values()).anyMatch(to -> Sides.goes(together, from, to));
  }

  private static boolean goesTo(boolean together, Role to) {
    return Arrays.stream(Role.values()).anyMatch(from -> Sides.goes(together, from, to));
  }

  private static String quoted(Stream<String> words) {
    return words.map(each -> "'" + each + "'").collect(Collectors.joining(", ", "(", ")"));
  }

  /** A list in SQL's own writing. */
  private static String list(Collection<Question> questions, Function<Question, String> value) {
    return questions.stream()
        .map(value)
        .map(each -> "'" + each.replace("'", "''") + "'")
        .collect(Collectors.joining(",", "[", "]"));
  }
}
