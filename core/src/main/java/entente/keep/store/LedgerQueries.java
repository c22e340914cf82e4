package entente.keep.store;

import entente.keep.LedgerException;
import entente.keep.correct.Correction;
import entente.keep.event.CountedEvent;
import entente.keep.event.RecordedEvents;
import entente.keep.event.Remark;
import entente.keep.exchange.ImportedEvent;
import entente.keep.forecast.FirstEvent;
import entente.keep.forecast.Forecast;
import entente.keep.forecast.Question;
import entente.keep.forecast.TextForecast;
import entente.keep.tie.CountedTie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks a ledger, which is open for reading only. */
public final class LedgerQueries implements AutoCloseable {
  private final Database database;
  private final OwnSql own;

  private LedgerQueries(Database database) {
    this.database = database;
    this.own = new OwnSql(database);
  }

  /**
   * Opens a ledger for reading.
   *
   * @throws LedgerException if it cannot be opened; the message says why
   */
  public static LedgerQueries open(Path file) {
    return new LedgerQueries(Database.forReading(file));
  }

  /**
   * {@return what the filter asks for, sorted}
   *
   * @throws LedgerException if the column to sort by is none of the view's
   */
  public Table run(View view, Filter filter) {
    List<String> order = order(view, filter);
    if (view == View.EVENTS
        && filter.limit().isPresent()
        && order.stream().noneMatch(LedgerQueries::isOfParties)) {
      View.Question bare = view.bare(filter);
      return table(
          Parties.lookedUp(bare.sql() + sorted(order) + cut(filter)) + sorted(order),
          bare.values());
    }
    View.Question question = view.of(filter);
    return table(question.sql() + sorted(order) + cut(filter), question.values());
  }

  private static boolean isOfParties(String term) {
    return term.startsWith("\"source\"") || term.startsWith("\"target\"");
  }

  private static String sorted(List<String> order) {
    return " ORDER BY " + String.join(", ", order);
  }

  private static String cut(Filter filter) {
    String limit = filter.limit().isPresent() ? " LIMIT " + filter.limit().getAsInt() : "";
    return limit + (filter.offset() > 0 ? " OFFSET " + filter.offset() : "");
  }

  /** Writes what the filter asks for to a Parquet file, zstd-compressed. */
  public void parquet(View view, Filter filter, Path file) {
    View.Question question = view.of(filter);
    Parquet.write(
        database,
        question.sql() + sorted(order(view, filter)) + cut(filter),
        question.values(),
        file);
  }

  /**
   * Writes what a user's own SQL answers to a Parquet file, the only one that it can reach.
   *
   * @throws LedgerException as for {@link #sql}, and if SQL was run here before
   */
  public void parquet(String sql, int seconds, Path file) {
    own.parquet(sql, seconds, file);
  }

  private List<String> order(View view, Filter filter) {
    List<String> columns = columns(view);
    String asked = filter.sort().map(sort -> sort + ",").orElse("") + view.order();
    List<String> terms = new ArrayList<>();
    for (String term : asked.split(",", -1)) {
      boolean down = term.startsWith("-");
      String column = down ? term.substring(1) : term;
      if (!columns.contains(column)) {
        throw new LedgerException(
            "there is no column '%s' to sort by; there are %s."
                .formatted(column, String.join(", ", columns)));
      }
      terms.add('"' + column + '"' + (down ? " DESC NULLS LAST" : " NULLS LAST"));
    }
    return terms;
  }

  private List<String> columns(View view) {
    View.Question question = view.bare(Filter.NONE);
    return table("SELECT * FROM (" + question.sql() + ") LIMIT 0", question.values()).columns();
  }

  /**
   * Runs a user's own SQL; nothing outside the ledger can be read or written by it.
   *
   * @param seconds after which it is stopped
   * @throws LedgerException if it is refused or takes too long
   */
  public Table sql(String sql, int seconds) {
    return own.table(sql, seconds);
  }

  /**
   * {@return the id in that table that is so or begins so; none if there is none}
   *
   * @throws LedgerException if several begin so
   */
  public Optional<String> find(String table, String prefix) {
    return new Ids(database).find(table, prefix);
  }

  /**
   * {@return the event with that id, or of which the statement with that id tells}
   *
   * @throws LedgerException if several begin so
   */
  public Optional<String> findEvent(String id) {
    return new Ids(database).event(id);
  }

  /** {@return the sheet of that event} */
  public Optional<EventSheet> event(String id) {
    return findEvent(id).map(found -> EventSheet.read(database, found));
  }

  /** {@return a sentence for each thing the filter names that is nowhere in the ledger} */
  public List<String> absent(Filter filter) {
    return new Absent(database).of(filter);
  }

  /** {@return the answer to the SQL with these values} */
  public Table table(String sql, List<Object> values) {
    return Tables.of(database, sql, values);
  }

  /** {@return the sheet of the statement whose id begins so} */
  public Optional<Sheet> statement(String id) {
    return new Sheets(this).statement(id);
  }

  /** {@return the sheet of the article whose id begins so} */
  public Optional<Sheet> article(String id) {
    return new Sheets(this).article(id);
  }

  /** {@return the sheet of the tie whose id begins so} */
  public Optional<Sheet> tie(String id) {
    return new Sheets(this).tie(id);
  }

  /** {@return the sheet of an imported event, such as {@code gdelt:1234}} */
  public Optional<Sheet> record(String id) {
    return new Sheets(this).record(id);
  }

  /** {@return the article with exactly that id, with its statements} */
  public Optional<KeptArticle> kept(String article) {
    return new KeptArticles(database).of(article);
  }

  /** {@return the article in which the statement with exactly that id stands} */
  public Optional<String> articleOf(String statement) {
    return database
        .query("SELECT article FROM statement WHERE id = ?", row -> row.getString(1), statement)
        .stream()
        .findFirst();
  }

  /** {@return the sentence in which the statement with exactly that id stands} */
  public Optional<String> sentenceOf(String statement) {
    return database
        .query("SELECT sentence FROM statement WHERE id = ?", row -> row.getString(1), statement)
        .stream()
        .findFirst();
  }

  /** {@return what is already in the ledger} */
  public Known known() {
    return Known.of(database);
  }

  /** {@return what was said to be coded wrongly, in the order in which it was} */
  public List<Correction> corrections() {
    return new CorrectionRows(database).all();
  }

  /** {@return the same of the article with exactly that id} */
  public List<Correction> corrections(String article) {
    return new CorrectionRows(database).of(article);
  }

  /**
   * {@return what looks for these words}
   *
   * @param filter its days and its outlet, of those who tell, are asked for; nothing else of it
   */
  public Search search(SoughtWords words, Filter filter) {
    return new Search(database, words, filter);
  }

  /** {@return when the events that the filter asks for take place} */
  public EventTimes times(Filter filter) {
    return new EventTimes(database, filter);
  }

  /** {@return what two actors do to one another, as {@link PairCounts#of} counts it} */
  public Table between(String one, String other) {
    return PairCounts.of(database, one, other);
  }

  /** {@return who plays a part in most events with that actor: {@code actor}, {@code events}} */
  public Table partners(String actor, int most) {
    return PairCounts.partners(database, actor, most);
  }

  /** {@return the codes of all who play a part in an event} */
  public Set<String> actors() {
    return new ActorCounts(database).codes();
  }

  /** {@return in how many events each of them plays a part, by code; those in none are left out} */
  public Map<String, Long> eventsOf(Collection<String> actors) {
    return new ActorCounts(database).events(actors);
  }

  /** {@return the events that articles tell of, with every telling, by id} */
  public List<ToldEvent> told(Filter filter) {
    return told(filter, true);
  }

  /** {@return the events of {@link #told} without their tellings, which take most of the time} */
  public List<ToldEvent> withoutTellings(Filter filter) {
    return told(filter, false);
  }

  private List<ToldEvent> told(Filter filter, boolean tellings) {
    return View.isOwn(filter) ? new ToldEvents(database).told(filter, tellings) : List.of();
  }

  /** {@return the imported events for which the filter holds, counted by pair and type} */
  public List<ImportedPair> importedPairs(Filter filter) {
    return View.isImported(filter) ? new ToldEvents(database).importedPairs(filter) : List.of();
  }

  /** {@return the statements of one of these types, by id} */
  public List<ToldStatement> statementsOf(Collection<String> types) {
    return new ToldStatements(database).ofTypes(types);
  }

  /** {@return the statements in which the actor plays a part, by id} */
  public List<ToldStatement> statementsWith(String actor) {
    return new ToldStatements(database).withActor(actor);
  }

  /** Hands over the imported events for which the filter holds, with their dataset, by id. */
  public void imported(Filter filter, BiConsumer<String, ImportedEvent> sink) {
    if (View.isImported(filter)) {
      new ToldEvents(database).imported(filter, sink);
    }
  }

  /**
   * Hands over the events that articles tell of, as measures count them, by id.
   *
   * @param without outlets whose articles are left out, in any letter case
   */
  public void counted(Set<String> without, Consumer<CountedEvent> sink) {
    new CountedEvents(database).read(without, sink);
  }

  /**
   * {@return the imported events that measures count}
   *
   * @param named whether their ids are wanted, which take half of the time
   */
  public RecordedEvents recorded(boolean named) {
    return new RecordColumns(database).read(named);
  }

  /** {@return the words that stand for an event, empty for none; imported ones included} */
  public String labelOf(String event) {
    return database
        .query(
            "SELECT type || '  ' || label FROM events WHERE id = ?", row -> row.getString(1), event)
        .stream()
        .findFirst()
        .orElse("");
  }

  /** {@return the forecasts that were kept, by the day on which they were made and by id} */
  public List<Forecast> forecasts() {
    return new Forecasts(database).all();
  }

  /** {@return what texts foretell, by the ids of the statements} */
  public List<TextForecast> textForecasts() {
    return new TextForecasts(database).all();
  }

  /**
   * {@return for each question, in their order, the first event that answers it: one that somebody
   * tells as done, or an imported one}
   */
  public List<Optional<FirstEvent>> firstEvents(List<Question> questions) {
    return new FirstEvents(database).of(questions);
  }

  /**
   * {@return the last day of which the ledger knows: of an article, of an imported event, or of one
   * that is told as done; a day later than all who tell of it is a slip and does not count}
   */
  public Optional<LocalDate> lastDay() {
    return new FirstEvents(database).lastDay();
  }

  /** {@return the types that events in the ledger have, imported ones included} */
  public Set<String> eventTypes() {
    return new FirstEvents(database).types();
  }

  /** {@return the types that rows of that view have, in order; imported events included} */
  public List<String> types(View view) {
    View.Question question = view.of(Filter.NONE);
    return database.query(
        "SELECT DISTINCT type FROM (" + question.sql() + ") ORDER BY type",
        row -> row.getString(1),
        question.values().toArray());
  }

  /** {@return the ties between two actors, by id} */
  public List<CountedTie> countedTies() {
    return new CountedTies(database).all();
  }

  /** {@return military exercises that took place or are planned, the latest ones first} */
  public List<Exercise> exercises(int most) {
    return new Exercises(database).latest(most);
  }

  /**
   * {@return what is remarked of that actor: foretold, imagined, wanted, denied, thought, or
   * claimed of its leaning, by day}
   *
   * @param without as for {@link #counted}
   */
  public List<Remark> remarks(String actor, Set<String> without) {
    return new CountedTies(database).remarks(actor, without);
  }

  /**
   * Hands over how many articles speak of each actor, by day.
   *
   * @param without as for {@link #counted}
   */
  public void documents(Set<String> without, Documents sink) {
    new CountedEvents(database).documents(without, sink);
  }

  /**
   * {@return the names of the documented views, the whole of what a ledger shows; what others
   * publish is not ours to hand on, and not among them}
   */
  public List<String> views() {
    return database.query(
        "SELECT view_name FROM duckdb_views() WHERE NOT internal AND schema_name = 'main'"
            + " AND NOT starts_with(view_name, 'reference_') ORDER BY view_name",
        row -> row.getString(1));
  }

  /** {@return all rows of a documented view, sorted by all columns} */
  public Table whole(String view) {
    return table("SELECT * FROM \"" + view + "\" ORDER BY ALL", List.of());
  }

  /** Writes all rows of a documented view to a Parquet file, zstd-compressed. */
  public void wholeParquet(String view, Path file) {
    Parquet.write(database, "SELECT * FROM \"" + view + "\" ORDER BY ALL", List.of(), file);
  }

  /** {@return what asks for the tables of others in the same ledger} */
  public ReferenceQueries reference() {
    return new ReferenceQueries(database);
  }

  /** {@return how many rows the filter asks for, whatever its limit} */
  public long count(View view, Filter filter) {
    View.Question question = view.bare(filter);
    return (Long)
        Objects.requireNonNull(
            table("SELECT count(*) FROM (" + question.sql() + ")", question.values())
                .rows()
                .getFirst()
                .getFirst());
  }

  @Override
  public void close() {
    database.close();
  }
}
