package entente.keep.store;

import entente.event.Standing;
import entente.keep.event.Event;
import entente.keep.tie.Tie;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be asked for. Each makes the SQL of a question. */
public enum View {
  /** Events, those of other datasets included. */
  EVENTS("-outlets,-day,id") {
    @Override
    Question of(Filter filter) {
      return events(
          filter,
          "r.source, r.target",
          " LEFT JOIN " + Parties.ofEvents("") + " r ON r.event = e.id");
    }

    @Override
    Question bare(Filter filter) {
      return events(filter, "NULL::VARCHAR AS source, NULL::VARCHAR AS target", "");
    }
  },

  /** Standing ties. */
  TIES("-outlets,-reports,id") {
    @Override
    Question of(Filter filter) {
      Clause clause = new Clause();
      for (String actor : filter.actors()) {
        String code = Parties.code(actor);
        clause.and("(source = ? OR target = ?)", code, code);
      }
      Parties.inColumns(clause, filter);
      filter.type().ifPresent(type -> clause.and("lower(type) = lower(?)", type));
      filter.standing().ifPresent(state -> clause.and("state = ?", state));
      filter.from().ifPresent(day -> clause.and("last_seen >= ?", Date.valueOf(day)));
      filter.to().ifPresent(day -> clause.and("first_seen <= ?", Date.valueOf(day)));
      filter.minOutlets().ifPresent(least -> clause.and("outlets >= ?", least));
      if (filter.alone()) {
        clause.and("outlets = 1");
      }
      String told =
          "id IN (SELECT t.tie FROM tie_statement t JOIN statement s ON s.id = t.statement"
              + " JOIN article a ON a.id = s.article WHERE ";
      filter
          .outlet()
          .ifPresent(outlet ->
              clause.and(told + "lower(coalesce(a.outlet, '(none)')) = lower(?))", outlet));
      filter.article().ifPresent(article -> clause.and(told + "a.id = ?)", article));
      return new Question(
          "SELECT id, type, source, target, state, since, until, reference, outlets, reports,"
              + " first_seen, last_seen, reference_note FROM tie"
              + clause.where(),
          clause.values());
    }
  },

  /** What articles say, sentence by sentence. */
  STATEMENTS("published,article,begin") {
    @Override
    Question of(Filter filter) {
      Clause clause = new Clause();
      for (String actor : filter.actors()) {
        Parties.with(clause, actor, "s.id IN (SELECT statement FROM statement_role WHERE %s)");
      }
      Parties.inStatement(clause, filter);
      filter.type().ifPresent(type -> clause.and("lower(s.type) = lower(?)", type));
      filter.standing().ifPresent(standing -> clause.and("s.standing = ?", standing));
      filter.from().ifPresent(day -> clause.and("a.published >= ?", Date.valueOf(day)));
      filter.to().ifPresent(day -> clause.and("a.published <= ?", Date.valueOf(day)));
      filter
          .outlet()
          .ifPresent(
              outlet -> clause.and("lower(coalesce(a.outlet, '(none)')) = lower(?)", outlet));
      filter.article().ifPresent(article -> clause.and("a.id = ?", article));
      filter
          .event()
          .ifPresent(id ->
              clause.and(
                  "(m.event = ? OR s.id IN (SELECT statement FROM tie_statement WHERE tie = ?))",
                  id,
                  id));
      return new Question(
          "SELECT s.id, a.published, a.outlet, s.type, s.standing, p.source, p.target, s.when_from,"
              + " s.place, s.confidence, m.event, s.article, s.begin_point AS begin, s.evidence AS text"
              + " FROM statement s JOIN article a ON a.id = s.article LEFT JOIN mention m ON m.id = s.id"
              + " LEFT JOIN (SELECT statement,"
              + " "
              + Parties.columns("who, ';' ORDER BY ordinal")
              + " FROM (SELECT statement, role, ordinal, actor || CASE sector WHEN '' THEN '' ELSE '.' || sector END"
              + " AS who FROM statement_role) GROUP BY statement) p ON p.statement = s.id"
              + clause.where(),
          clause.values());
    }
  },

  /** Articles and coded pages. */
  ARTICLES("published,id") {
    @Override
    Question of(Filter filter) {
      Clause clause = new Clause();
      for (String actor : filter.actors()) {
        Parties.with(
            clause,
            actor,
            "id IN (SELECT article FROM statement WHERE id IN"
                + " (SELECT statement FROM statement_role WHERE %s))");
      }
      Parties.inArticle(clause, filter);
      filter
          .type()
          .ifPresent(type ->
              clause.and(
                  "id IN (SELECT article FROM statement WHERE lower(type) = lower(?))", type));
      filter
          .standing()
          .ifPresent(standing ->
              clause.and("id IN (SELECT article FROM statement WHERE standing = ?)", standing));
      filter.from().ifPresent(day -> clause.and("published >= ?", Date.valueOf(day)));
      filter.to().ifPresent(day -> clause.and("published <= ?", Date.valueOf(day)));
      filter
          .outlet()
          .ifPresent(outlet -> clause.and("lower(coalesce(outlet, '(none)')) = lower(?)", outlet));
      filter.article().ifPresent(id -> clause.and("id = ?", id));
      filter
          .event()
          .ifPresent(id ->
              clause.and(
                  "id IN (SELECT article FROM report WHERE event = ? UNION ALL SELECT s.article"
                      + " FROM statement s JOIN tie_statement t ON t.statement = s.id"
                      + " WHERE t.tie = ?)",
                  id,
                  id));
      if (filter.carrying()) {
        clause.and("carries IS NOT NULL");
      }
      return new Question(
          "SELECT id, published, outlet, statements, copies, carries, language, name,"
              + " coalesce(title, '') AS title, address, licence FROM articles"
              + clause.where(),
          clause.values());
    }
  },

  /** Outlets, and how much each has told. */
  SOURCES("-articles,outlet") {
    @Override
    Question of(Filter filter) {
      Clause clause = new Clause();
      filter.outlet().ifPresent(outlet -> clause.and("lower(outlet) = lower(?)", outlet));
      return new Question(
          "SELECT outlet, articles, carrying, statements, events, alone, contradicted, first, last FROM (SELECT o.*,"
              + " (SELECT count(DISTINCT r.event) FROM report r JOIN article a ON a.id = r.article"
              + "  WHERE coalesce(a.outlet, '(none)') = o.outlet) AS events,"
              + " (SELECT count(DISTINCT r.event) FROM report r JOIN article a ON a.id = r.article"
              + "  JOIN event e ON e.id = r.event WHERE coalesce(a.outlet, '(none)') = o.outlet AND e.outlets = 1) AS alone,"
              + " (SELECT count(DISTINCT r.event) FROM report r JOIN article a ON a.id = r.article"
              + "  JOIN event e ON e.id = r.event WHERE coalesce(a.outlet, '(none)') = o.outlet AND e.contradictions > 0)"
              + " AS contradicted FROM outlets o)"
              + clause.where(),
          clause.values());
    }
  };

  private final String order;

  View(String order) {
    this.order = order;
  }

  /**
   * {@return the words of what the filter asks for but this cannot be asked, such as the days of
   * outlets, or the outlets of another dataset's events; empty if all can}
   */
  public List<String> deafTo(Filter filter) {
    List<String> deaf = new ArrayList<>();
    boolean events = this == EVENTS;
    boolean sources = this == SOURCES;
    note(deaf, "--differing", filter.differing() && !events);
    note(deaf, "--alone", filter.alone() && !events && this != TIES);
    note(deaf, "--carrying", filter.carrying() && this != ARTICLES);
    note(deaf, "--dataset", filter.dataset().isPresent() && !events);
    note(deaf, "--min-outlets", filter.minOutlets().isPresent() && !events && this != TIES);
    note(deaf, "--event", filter.event().isPresent() && (sources || this == TIES));
    note(deaf, "--actor", !filter.actors().isEmpty() && sources);
    note(deaf, "--pair", filter.pair().isPresent() && sources);
    note(deaf, "--type", filter.type().isPresent() && sources);
    note(deaf, "--standing", filter.standing().isPresent() && sources);
    note(
        deaf, "--from and --to", (filter.from().isPresent() || filter.to().isPresent()) && sources);
    note(deaf, "--article", filter.article().isPresent() && sources);
    if (events && !isOwn(filter)) {
      note(deaf, "--outlet", filter.outlet().isPresent());
      note(deaf, "--article", filter.article().isPresent());
      note(deaf, "--differing", filter.differing());
      note(deaf, "--status other than reported", isOtherThanReported(filter));
    }
    return deaf;
  }

  /** {@return the words that its rows can have for standing, status or state; none for outlets} */
  public List<String> standings() {
    return switch (this) {
      case EVENTS -> Stream.of(Event.Status.values()).map(Event.Status::word).toList();
      case TIES -> Stream.of(Tie.State.values()).map(Tie.State::word).toList();
      case STATEMENTS, ARTICLES -> Stream.of(Standing.values()).map(Standing::word).toList();
      case SOURCES -> List.of();
    };
  }

  private static void note(List<String> deaf, String word, boolean asked) {
    if (asked) {
      deaf.add(word);
    }
  }

  /** {@return the SQL that selects what the filter asks for, unordered} */
  abstract Question of(Filter filter);

  /**
   * {@return the same; who the parties of events are is left open, which takes most of the time}
   */
  Question bare(Filter filter) {
    return of(filter);
  }

  private static Question events(Filter filter, String parties, String join) {
    List<String> branches = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    boolean imported = isImported(filter);
    // Where neither can be asked, what articles tell is asked for none, so that the answer is
    // empty and no error.
    if (isOwn(filter) || !imported) {
      Clause own = ownEvents(filter);
      if (!isOwn(filter)) {
        own.and("false");
      }
      branches.add(
          "SELECT e.id, e.first_day AS day, e.last_day, e.type, "
              + parties
              + ", e.place,"
              + " e.status, e.outlets, e.reports, e.contradictions, e.first_seen, e.last_seen,"
              + " 'articles' AS dataset, e.label"
              + " FROM event e"
              + join
              + own.where());
      values.addAll(own.values());
    }
    if (imported) {
      Clause other = records(filter);
      branches.add(
          "SELECT dataset || ':' || id AS id, day, day AS last_day, type,"
              + " source || CASE source_sector WHEN '' THEN '' ELSE '.' || source_sector END"
              + " AS source,"
              + " target || CASE target_sector WHEN '' THEN '' ELSE '.' || target_sector END"
              + " AS target, place, 'reported' AS status, coalesce(outlets, 1) AS outlets,"
              + " coalesce(articles, 1) AS reports, 0 AS contradictions, day AS first_seen,"
              + " day AS last_seen, dataset, coalesce(text, address, '') AS label FROM record"
              + other.where());
      values.addAll(other.values());
    }
    return new Question(String.join(" UNION ALL ", branches), values);
  }

  /** {@return the columns by which it is sorted where the user names none} */
  String order() {
    return order;
  }

  /** {@return the word of the command line} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** SQL with the values of its marks. */
  record Question(String sql, List<Object> values) {}

  static Clause ownEvents(Filter filter) {
    Clause clause = new Clause();
    for (String actor : filter.actors()) {
      Parties.with(clause, actor, "e.id IN (SELECT event FROM event_role WHERE %s)");
    }
    Parties.inEvent(clause, filter);
    filter.type().ifPresent(type -> clause.and("lower(e.type) = lower(?)", type));
    filter.standing().ifPresent(status -> clause.and("e.status = ?", status));
    filter.from().ifPresent(day -> clause.and("e.last_day >= ?", Date.valueOf(day)));
    filter.to().ifPresent(day -> clause.and("e.first_day <= ?", Date.valueOf(day)));
    filter.minOutlets().ifPresent(least -> clause.and("e.outlets >= ?", least));
    filter.event().ifPresent(id -> clause.and("e.id = ?", id));
    if (filter.differing()) {
      clause.and("e.contradictions > 0");
    }
    if (filter.alone()) {
      clause.and("e.outlets = 1");
    }
    String told = "e.id IN (SELECT r.event FROM report r JOIN article a ON a.id = r.article WHERE ";
    filter
        .outlet()
        .ifPresent(
            outlet -> clause.and(told + "lower(coalesce(a.outlet, '(none)')) = lower(?))", outlet));
    filter.article().ifPresent(article -> clause.and(told + "a.id = ?)", article));
    return clause;
  }

  /** {@return whether what articles tell is asked for} */
  static boolean isOwn(Filter filter) {
    return filter.dataset().filter(each -> !each.equals("articles")).isEmpty();
  }

  /** {@return whether imported events are asked for, which have no articles} */
  static boolean isImported(Filter filter) {
    boolean wanted = filter.dataset().filter(each -> each.equals("articles")).isEmpty();
    return wanted
        && filter.outlet().isEmpty()
        && filter.article().isEmpty()
        && !filter.differing()
        && !isOtherThanReported(filter);
  }

  private static boolean isOtherThanReported(Filter filter) {
    return filter.standing().filter(each -> !each.equals("reported")).isPresent();
  }

  static Clause records(Filter filter) {
    Clause clause = new Clause();
    filter.dataset().ifPresent(dataset -> clause.and("dataset = ?", dataset));
    filter.actors().forEach(actor -> Parties.withEither(clause, actor));
    Parties.inColumns(clause, filter);
    filter.type().ifPresent(type -> clause.and("type = upper(?)", type));
    filter.from().ifPresent(day -> clause.and("day >= ?", Date.valueOf(day)));
    filter.to().ifPresent(day -> clause.and("day <= ?", Date.valueOf(day)));
    filter.minOutlets().ifPresent(least -> clause.and("coalesce(outlets, 1) >= ?", least));
    if (filter.alone()) {
      clause.and("coalesce(outlets, 1) = 1");
    }
    filter.event().ifPresent(id -> clause.and("dataset || ':' || id = ?", id));
    return clause;
  }
}
