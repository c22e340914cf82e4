package entente.keep.store;

import entente.event.Actor;
import entente.event.Amount;
import entente.event.Article;
import entente.event.Headline;
import entente.event.PartialDate;
import entente.event.Role;
import entente.event.Statement;
import entente.keep.correct.Correction;
import entente.keep.forecast.Forecast;
import entente.keep.match.Link;
import entente.keep.match.Matching;
import entente.keep.match.Mention;
import entente.keep.match.Pair;
import entente.keep.page.CodedPage;
import entente.keep.reference.Memberships;
import entente.keep.tie.TieKey;
import entente.keep.tie.TieLife;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ledger, open for writing: takes articles one transaction each, and keeps events and ties up
 * to date with them. For one thread.
 */
public final class Ledger implements AutoCloseable {
  private final Database database;
  private final Mentions mentions;
  private final EventRows events;
  private final TieRows ties;
  private final Reprints reprints;

  private Ledger(Database database, Memberships memberships) {
    this.database = database;
    this.mentions = new Mentions(database, new Matching(memberships));
    this.events = new EventRows(database, mentions);
    this.ties = new TieRows(database, new TieLife(memberships));
    this.reprints = new Reprints(database);
  }

  /**
   * Opens a ledger; a file that is not there is made.
   *
   * @throws entente.keep.LedgerException if it cannot be opened; the message says why
   */
  public static Ledger open(Path file) {
    return new Ledger(Database.forWriting(file), Memberships.shipped());
  }

  /** {@return what is already in the ledger} */
  public Known known() {
    return Known.of(database);
  }

  /** {@return the file's connection, for what reads and imports} */
  public Database database() {
    return database;
  }

  /** Takes an article with all that was read in it: wholly or not at all. */
  public void add(Entry entry) {
    add(List.of(entry));
  }

  /** Takes articles of different texts, all of them or none. The order does not matter. */
  public void add(List<Entry> entries) {
    database.inTransaction(() -> {
      put(entries);
      return entries.size();
    });
  }

  /** Takes an earlier printing of a text in place of the one that is there. */
  public void replace(Entry entry, List<Printing> copies) {
    database.inTransaction(() -> {
      takeOut(entry.id());
      put(List.of(entry));
      putCopies(entry.id(), copies);
      return entry.id();
    });
  }

  /** Notes where else an article's very text stood, in place of what was known of that. */
  public void setCopies(String id, List<Printing> copies) {
    database.inTransaction(() -> {
      putCopies(id, copies);
      return id;
    });
  }

  private void putCopies(String id, List<Printing> copies) throws SQLException {
    database.change("DELETE FROM copy WHERE article = ?", id);
    try (Rows rows = new Rows(database)) {
      for (Printing copy : copies) {
        rows.add("copy", id, copy.name(), copy.address(), copy.outlet(), copy.published());
      }
    }
  }

  private void put(List<Entry> entries) throws SQLException {
    List<Mention> told = new ArrayList<>();
    Set<TieKey> keys = new HashSet<>();
    try (Rows rows = new Rows(database)) {
      for (Entry entry : entries) {
        addArticle(entry, rows);
        for (Entry.Said said : entry.statements()) {
          addStatement(said, rows);
          keys.addAll(said.ties().keySet());
        }
        mentions.add(entry.mentions(), rows);
        told.addAll(entry.mentions());
      }
    }
    reprints.add(entries);
    remakeEvents(told);
    ties.remake(keys);
  }

  /** Takes a coded page: wholly or not at all. */
  public void add(String id, CodedPage page, Mention mention) {
    database.inTransaction(() -> {
      try (Rows rows = new Rows(database)) {
        rows.add(
            "article",
            id,
            page.id(),
            "facts",
            page.address(),
            page.outlet(),
            Optional.empty(),
            page.published(),
            page.language(),
            Optional.empty(),
            page.summary(),
            page.carries());
        int ordinal = 0;
        for (Map.Entry<String, List<String>> fact : page.facts().entrySet()) {
          for (String value : fact.getValue()) {
            rows.add("fact", id, ordinal++, fact.getKey(), value);
          }
        }
        for (int i = 0; i < page.tellers().size(); i++) {
          rows.add("fact_source", id, i, page.tellers().get(i));
        }
        mentions.add(List.of(mention), rows);
      }
      remakeEvents(List.of(mention));
      return id;
    });
  }

  private void remakeEvents(List<Mention> added) throws SQLException {
    Map<Pair, Link> links = mentions.links(added);
    try (Rows rows = new Rows(database)) {
      mentions.addLinks(links, rows);
    }
    events.remake(added.stream().map(Mention::id).toList(), Set.of());
  }

  /**
   * Takes an article out again, with all that rested on it alone.
   *
   * @return whether there was one
   */
  public boolean remove(String id) {
    return database.inTransaction(() -> {
      if (database.query("SELECT id FROM article WHERE id = ?", row -> 1, id).isEmpty()) {
        return false;
      }
      takeOut(id);
      return true;
    });
  }

  /**
   * Keeps forecasts: all of them or, if the database refuses, none. One that is there already is
   * kept once.
   *
   * @return how many were not there before
   */
  public int keep(Collection<Forecast> forecasts) {
    return database.inTransaction(() -> new Forecasts(database).add(forecasts));
  }

  /**
   * Takes a forecast out again.
   *
   * @return whether there was one
   */
  public boolean removeForecast(String id) {
    return database.inTransaction(() -> new Forecasts(database).remove(id));
  }

  /** Keeps what somebody says was coded wrongly; one that is there already is kept once. */
  public void keep(Correction correction) {
    database.inTransaction(() -> {
      new CorrectionRows(database).add(correction);
      return correction.id();
    });
  }

  /**
   * Takes a correction back.
   *
   * @return whether there was one
   */
  public boolean removeCorrection(String id) {
    return database.inTransaction(() -> new CorrectionRows(database).remove(id));
  }

  private void takeOut(String id) throws SQLException {
    List<String> gone =
        database.query("SELECT id FROM mention WHERE article = ?", row -> row.getString(1), id);
    List<String> statements =
        database.query("SELECT id FROM statement WHERE article = ?", row -> row.getString(1), id);
    Set<String> changed =
        new TreeSet<>(
            database.query(
                "SELECT DISTINCT event FROM mention WHERE article = ?",
                row -> row.getString(1),
                id));
    Set<TieKey> touched = ties.of(statements);
    Set<String> neighbours = neighbours(gone);
    deleteRows(id);
    mentions.forget(gone);
    List<String> orphans = new ArrayList<>();
    for (String event : changed) {
      List<String> left =
          database.query("SELECT id FROM mention WHERE event = ?", row -> row.getString(1), event);
      neighbours.addAll(left);
      if (left.isEmpty()) {
        orphans.add(event);
      }
    }
    events.delete(new TreeSet<>(orphans));
    events.remake(neighbours, changed);
    ties.remake(touched);
  }

  private Set<String> neighbours(List<String> gone) {
    Set<String> neighbours = new TreeSet<>();
    for (String mention : gone) {
      neighbours.addAll(
          database.query(
              "SELECT CASE WHEN mention = ? THEN other ELSE mention END FROM link"
                  + " WHERE weight > 0 AND (mention = ? OR other = ?)",
              row -> row.getString(1),
              mention,
              mention,
              mention));
    }
    neighbours.removeAll(new TreeSet<>(gone));
    return neighbours;
  }

  private void deleteRows(String id) throws SQLException {
    String statements = " IN (SELECT id FROM statement WHERE article = ?)";
    String own = " IN (SELECT id FROM mention WHERE article = ?)";
    database.change("DELETE FROM tie_statement WHERE statement" + statements, id);
    database.change("DELETE FROM statement_role WHERE statement" + statements, id);
    database.change("DELETE FROM statement_source WHERE statement" + statements, id);
    database.change("DELETE FROM statement_amount WHERE statement" + statements, id);
    database.change("DELETE FROM link WHERE mention" + own + " OR other" + own, id, id);
    database.change("DELETE FROM mention_key WHERE mention" + own, id);
    for (String table :
        List.of("mention", "statement", "fact", "fact_source", "shingle", "copy", "report")) {
      database.change("DELETE FROM " + table + " WHERE article = ?", id);
    }
    database.change("DELETE FROM reprint WHERE article = ? OR other = ?", id, id);
    database.change("DELETE FROM article WHERE id = ?", id);
  }

  private static void addArticle(Entry entry, Rows rows) throws SQLException {
    Article article = entry.article();
    rows.add(
        "article",
        entry.id(),
        entry.name(),
        "text",
        article.address(),
        article.outlet(),
        Optional.of(Headline.of(article)).filter(title -> Headline.differsFromId(article)),
        article.published(),
        article.language(),
        article.licence(),
        article.text(),
        entry.carries());
    for (long hash : entry.shingles().sample()) {
      rows.add("shingle", hash, entry.id());
    }
  }

  private static void addStatement(Entry.Said said, Rows rows) throws SQLException {
    Statement statement = said.statement();
    rows.add(
        "statement",
        statement.id(),
        statement.article(),
        statement.evidence().begin(),
        statement.evidence().end(),
        said.beginPoint(),
        said.endPoint(),
        said.sentence(),
        said.evidence(),
        statement.kind().word(),
        statement.type(),
        statement.mode(),
        statement.cameo(),
        statement.modality().word(),
        statement.factuality().value(),
        statement.standing().word(),
        statement.when().map(when -> when.from()).map(PartialDate::toString),
        statement.when().map(when -> when.to()).map(PartialDate::toString),
        statement.where(),
        statement.confidence(),
        statement.rule());
    for (Map.Entry<Role, List<Actor>> role : statement.roles().entrySet()) {
      int ordinal = 0;
      for (Actor actor : role.getValue()) {
        rows.add(
            "statement_role",
            statement.id(),
            role.getKey().word(),
            ordinal++,
            actor.code(),
            actor.sector());
      }
    }
    for (int i = 0; i < statement.sources().size(); i++) {
      rows.add("statement_source", statement.id(), i, statement.sources().get(i).toString());
    }
    for (int i = 0; i < statement.amounts().size(); i++) {
      Amount amount = statement.amounts().get(i);
      rows.add(
          "statement_amount",
          statement.id(),
          i,
          amount.value(),
          amount.unit(),
          amount.bound().map(Amount.Bound::words));
    }
    TieRows.add(statement.id(), said.ties(), rows);
  }

  @Override
  public void close() {
    database.close();
  }
}
