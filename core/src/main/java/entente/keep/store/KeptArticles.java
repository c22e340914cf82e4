package entente.keep.store;

import entente.event.Actor;
import entente.event.Amount;
import entente.event.Article;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Role;
import entente.event.Span;
import entente.event.Speaker;
import entente.event.Statement;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes articles with their statements of the rows of a ledger. */
final class KeptArticles {
  private static final String OF_ARTICLE =
      " WHERE statement IN (SELECT id FROM statement WHERE article = ?)";

  private final Database database;

  KeptArticles(Database database) {
    this.database = database;
  }

  /** {@return the article with exactly that id} */
  Optional<KeptArticle> of(String id) {
    return database
        .query(
            "SELECT id, title, outlet, address, published, text, language, licence, carries"
                + " FROM article WHERE id = ?",
            row ->
                new KeptArticle(
                    new Article(
                        row.getString(1),
                        text(row, 2),
                        text(row, 3),
                        text(row, 4),
                        Optional.ofNullable(row.getDate(5)).map(Date::toLocalDate),
                        row.getString(6),
                        text(row, 7),
                        text(row, 8)),
                    text(row, 9),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of()),
            id)
        .stream()
        .findFirst()
        .map(this::withStatements);
  }

  private KeptArticle withStatements(KeptArticle bare) {
    String id = bare.article().id();
    Map<String, String> events = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    database
        .query(
            "SELECT m.id, m.event, e.label FROM mention m JOIN event e ON e.id = m.event"
                + " WHERE m.article = ?",
            row -> List.of(row.getString(1), row.getString(2), row.getString(3)),
            id)
        .forEach(each -> {
          events.put(each.get(0), each.get(1));
          labels.put(each.get(1), each.get(2));
        });
    return new KeptArticle(
        bare.article(), bare.carries(), statements(id), events, ties(id), labels);
  }

  private Map<String, List<String>> ties(String article) {
    Map<String, List<String>> ties = new HashMap<>();
    database.each(
        "SELECT statement, tie FROM tie_statement" + OF_ARTICLE + " ORDER BY statement, tie",
        row ->
            ties.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(row.getString(2)),
        article);
    return ties;
  }

  private List<Statement> statements(String article) {
    Map<String, Map<Role, List<Actor>>> roles = roles(article);
    Map<String, List<Speaker>> sources = sources(article);
    Map<String, List<Amount>> amounts = amounts(article);
    return database.query(
        "SELECT id, begin_utf16, end_utf16, kind, type, mode, cameo, modality, factuality,"
            + " when_from, when_to, place, confidence, rule FROM statement WHERE article = ?"
            + " ORDER BY begin_utf16, end_utf16, id",
        row -> {
          String id = row.getString(1);
          return new Statement(
              id,
              article,
              new Span(row.getInt(2), row.getInt(3)),
              Kind.parse(row.getString(4)),
              row.getString(5),
              text(row, 6),
              text(row, 7),
              roles.getOrDefault(id, Map.of()),
              sources.getOrDefault(id, List.of()),
              Modality.parse(row.getString(8)),
              Factuality.parse(row.getString(9)),
              period(text(row, 10), text(row, 11)),
              text(row, 12),
              amounts.getOrDefault(id, List.of()),
              row.getDouble(13),
              row.getString(14));
        },
        article);
  }

  private Map<String, Map<Role, List<Actor>>> roles(String article) {
    return RoleRows.of(
        database,
        "SELECT statement, role, actor, sector FROM statement_role"
            + OF_ARTICLE
            + " ORDER BY statement, role, ordinal",
        article);
  }

  private Map<String, List<Speaker>> sources(String article) {
    Map<String, List<Speaker>> sources = new HashMap<>();
    database.each(
        "SELECT statement, speaker FROM statement_source"
            + OF_ARTICLE
            + " ORDER BY statement, depth",
        row ->
            sources
                .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                .add(Speaker.parse(row.getString(2))),
        article);
    return sources;
  }

  private Map<String, List<Amount>> amounts(String article) {
    Map<String, List<Amount>> amounts = new HashMap<>();
    database.each(
        "SELECT statement, value, unit, bound FROM statement_amount"
            + OF_ARTICLE
            + " ORDER BY statement, ordinal",
        row ->
            amounts
                .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                .add(
                    new Amount(
                        new BigDecimal(row.getString(2)),
                        row.getString(3),
                        text(row, 4).flatMap(KeptArticles::bound))),
        article);
    return amounts;
  }

  private static Optional<Amount.Bound> bound(String words) {
    return Arrays.stream(Amount.Bound.values())
        .filter(each -> each.words().equals(words))
        .findFirst();
  }

  private static Optional<Period> period(Optional<String> from, Optional<String> to) {
    return from.flatMap(
        first -> to.map(last -> new Period(PartialDate.parse(first), PartialDate.parse(last))));
  }

  private static Optional<String> text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
