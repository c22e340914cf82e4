package entente.keep.store;

import entente.event.PartialDate;
import entente.keep.reference.Obligations;
import entente.keep.reference.ReferenceRow;
import entente.keep.reference.ReferenceRow.Choice;
import entente.keep.reference.Years;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks a ledger for the tables of others that were taken into it. */
public final class ReferenceQueries {
  private final Database database;

  ReferenceQueries(Database database) {
    this.database = database;
  }

  /** {@return the files that were taken and are in use, in their order} */
  public Table files() {
    return Tables.of(
        database,
        "SELECT kind, publisher, name AS file, kept AS rows, first_year, last_year, taken, layout,"
            + " hash FROM reference_files ORDER BY kind, file",
        List.of());
  }

  /** {@return the years in which there are roll calls with votes} */
  public Optional<Years> voteYears() {
    return years(
        "SELECT min(year(day)), max(year(day)) FROM roll_call"
            + " WHERE id IN (SELECT roll_call FROM vote)");
  }

  /** {@return the last year with at least so many roll calls with votes} */
  public OptionalInt lastVoteYear(int rollCalls) {
    return years(
            "SELECT min(y), max(y) FROM (SELECT year(day) AS y FROM roll_call"
                + " WHERE id IN (SELECT roll_call FROM vote) GROUP BY y HAVING count(*) >= ?)",
            rollCalls)
        .map(each -> OptionalInt.of(each.last()))
        .orElse(OptionalInt.empty());
  }

  /** {@return the roll calls of these days on which votes are known, by day and number} */
  public List<ReferenceRow.RollCall> rollCalls(LocalDate from, LocalDate to) {
    return database.query(
        "SELECT * FROM roll_call WHERE day BETWEEN ? AND ?"
            + " AND id IN (SELECT roll_call FROM vote) ORDER BY day, id",
        row ->
            new ReferenceRow.RollCall(
                row.getInt("id"),
                whole(row, "session"),
                row.getObject("day", LocalDate.class),
                text(row, "resolution"),
                flag(row, "important"),
                flag(row, "amendment"),
                flag(row, "paragraph"),
                text(row, "title"),
                text(row, "description")),
        from,
        to);
  }

  /** {@return the votes of these states on the roll calls of these days} */
  public List<ReferenceRow.Vote> votes(Collection<String> states, LocalDate from, LocalDate to) {
    return database.query(
        "SELECT v.roll_call, v.state, v.vote FROM vote v JOIN roll_call r ON r.id = v.roll_call"
            + " WHERE list_contains(string_split(?, ' '), v.state) AND r.day BETWEEN ? AND ?"
            + " ORDER BY v.roll_call, v.state",
        row -> new ReferenceRow.Vote(row.getInt(1), row.getString(2), Choice.of(row.getInt(3))),
        String.join(" ", states),
        from,
        to);
  }

  /** {@return the versions of ideal points that are there: all, fp, legacy} */
  public List<String> idealPointVersions() {
    return database.query(
        "SELECT DISTINCT version FROM ideal_point ORDER BY 1", row -> row.getString(1));
  }

  /** {@return the ideal points of a state in a version, by year} */
  public List<ReferenceRow.IdealPoint> idealPoints(String state, String version) {
    return database.query(
        "SELECT * FROM ideal_point WHERE state = ? AND version = ? ORDER BY year",
        row ->
            new ReferenceRow.IdealPoint(
                row.getString("state"),
                row.getInt("year"),
                row.getString("version"),
                row.getDouble("estimate"),
                number(row, "q5"),
                number(row, "q95"),
                whole(row, "votes")),
        state,
        version);
  }

  /** {@return the years for which alliances are coded} */
  public Optional<Years> allianceYears() {
    return years("SELECT min(first_year), max(last_year) FROM alliance");
  }

  /** {@return what any state owes another in that year} */
  public List<ReferenceRow.Alliance> alliances(int year) {
    return database.query(
        "SELECT * FROM alliance WHERE first_year <= ? AND last_year >= ? ORDER BY ALL",
        row ->
            new ReferenceRow.Alliance(
                row.getString("state"),
                row.getString("partner"),
                new Obligations(
                    row.getInt("defence") == 1,
                    row.getInt("offence") == 1,
                    row.getInt("neutrality") == 1,
                    row.getInt("nonaggression") == 1,
                    row.getInt("consultation") == 1),
                row.getInt("first_year"),
                row.getInt("last_year")),
        year,
        year);
  }

  /** {@return the last year of the list of states; those that are in it then are taken to go on} */
  public OptionalInt systemEnd() {
    return years("SELECT min(year(first_day)), max(year(last_day)) FROM system_member")
        .map(each -> OptionalInt.of(each.last()))
        .orElse(OptionalInt.empty());
  }

  /** {@return the states in the system of states in that year, by code} */
  public List<String> systemMembers(int year) {
    return database.query(
        "SELECT DISTINCT state FROM reference_system_members WHERE year(first_day) <= ?"
            + " AND (last_day IS NULL OR year(last_day) >= ?) ORDER BY 1",
        row -> row.getString(1),
        year,
        year);
  }

  /** {@return the years for which capabilities are coded} */
  public Optional<Years> capabilityYears() {
    return years("SELECT min(year), max(year) FROM capability");
  }

  /** {@return by state, its share of the world's capabilities in that year} */
  public SortedMap<String, Double> capabilities(int year) {
    SortedMap<String, Double> shares = new TreeMap<>();
    database
        .query(
            "SELECT state, year, share FROM capability WHERE year = ?",
            row -> new ReferenceRow.Capability(row.getString(1), row.getInt(2), row.getDouble(3)),
            year)
        .forEach(each -> shares.put(each.state(), each.share()));
    return shares;
  }

  /** {@return the names of all series} */
  public List<String> seriesNames() {
    return database.query(
        "SELECT DISTINCT name FROM series_value ORDER BY 1", row -> row.getString(1));
  }

  /**
   * {@return the values of a series for a state, by date}
   *
   * @param partner of those with that partner only; empty for all
   */
  public List<ReferenceRow.SeriesValue> series(
      String name, String state, Optional<String> partner) {
    return database.query(
        "SELECT * FROM series_value WHERE name = ? AND state = ? AND (? = '*' OR partner = ?)"
            + " ORDER BY date, partner",
        row ->
            new ReferenceRow.SeriesValue(
                row.getString("name"),
                row.getString("state"),
                row.getString("partner"),
                PartialDate.parse(row.getString("date")),
                row.getDouble("value"),
                number(row, "exposure")),
        name,
        state,
        partner.orElse("*"),
        partner.orElse("*"));
  }

  /** {@return the notes on a series that hold for a state, or for all} */
  public List<ReferenceRow.SeriesNote> seriesNotes(String name, String state) {
    return database.query(
        "SELECT * FROM series_note WHERE name = ? AND state IN (?, '')"
            + " ORDER BY since NULLS FIRST, until NULLS LAST, note",
        row ->
            new ReferenceRow.SeriesNote(
                row.getString("name"),
                row.getString("state"),
                text(row, "since").map(PartialDate::parse),
                text(row, "until").map(PartialDate::parse),
                row.getString("note")),
        name,
        state);
  }

  /** {@return the instruments of all flows} */
  public List<String> instruments() {
    return database.query(
        "SELECT DISTINCT instrument FROM flow ORDER BY 1", row -> row.getString(1));
  }

  /** {@return the years in which there are flows to that target} */
  public Optional<Years> flowYears(String target) {
    return years("SELECT min(year), max(year) FROM flow WHERE target = ?", target);
  }

  /** {@return the flows to that target in that year, by instrument and source} */
  public List<ReferenceRow.Flow> flows(String target, int year) {
    return database.query(
        "SELECT * FROM flow WHERE target = ? AND year = ? ORDER BY instrument, source",
        row ->
            new ReferenceRow.Flow(
                row.getString("instrument"),
                row.getString("source"),
                row.getString("target"),
                row.getInt("year"),
                row.getDouble("value"),
                number(row, "total")),
        target,
        year);
  }

  /** {@return by instrument, its largest value in that year between any two} */
  public SortedMap<String, Double> largestFlows(int year) {
    record Largest(String instrument, double value) {}
    SortedMap<String, Double> largest = new TreeMap<>();
    database
        .query(
            "SELECT instrument, max(value) FROM flow WHERE year = ? GROUP BY 1",
            row -> new Largest(row.getString(1), row.getDouble(2)),
            year)
        .forEach(each -> largest.put(each.instrument, each.value));
    return largest;
  }

  private Optional<Years> years(String sql, Object... values) {
    return database
        .query(
            sql,
            row -> {
              Years years = new Years(row.getInt(1), row.getInt(2));
              return row.wasNull() ? Optional.<Years>empty() : Optional.of(years);
            },
            values)
        .getFirst();
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<Boolean> flag(ResultSet row, String column) throws SQLException {
    OptionalInt number = whole(row, column);
    return number.isEmpty() ? Optional.empty() : Optional.of(number.getAsInt() == 1);
  }

  private static OptionalInt whole(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static OptionalDouble number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
