package entente.keep.store;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Span;
import entente.event.Statement;
import entente.keep.correct.Corrected;
import entente.keep.correct.Correction;
import entente.keep.correct.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps what people say was coded wrongly. */
final class CorrectionRows {
  private static final String SELECT =
      "SELECT id, statement, article, begin_utf16, end_utf16, begin_point, end_point, evidence,"
          + " sentence, kind, type, roles, speakers, modality, factuality, part, was, should_be,"
          + " right_kind, note, corrector, made FROM correction";
  private static final String ORDER = " ORDER BY made, id";

  /** Always with milliseconds, so that later times are later words. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  private final Database database;

  CorrectionRows(Database database) {
    this.database = database;
  }

  List<Correction> all() {
    return database.query(SELECT + ORDER, CorrectionRows::correction);
  }

  List<Correction> of(String article) {
    return database.query(
        SELECT + " WHERE article = ?" + ORDER, CorrectionRows::correction, article);
  }

  void add(Correction correction) throws SQLException {
    Statement coded = correction.coded();
    remove(correction.id());
    try (Rows rows = new Rows(database)) {
      rows.add(
          "correction",
          correction.id(),
          coded.id(),
          coded.article(),
          coded.evidence().begin(),
          coded.evidence().end(),
          correction.begin(),
          correction.end(),
          correction.evidence(),
          correction.sentence(),
          coded.kind().word(),
          coded.type(),
          written(coded.roles()),
          coded.sources().stream().map(Object::toString).collect(Collectors.joining(",")),
          coded.modality().word(),
          coded.factuality().value(),
          coded.standing().word(),
          correction.part().word(),
          correction.was(),
          correction.right().words(),
          correction.right().kind().map(Kind::word),
          correction.note(),
          correction.by(),
          TIME.format(after(coded.id(), correction.made())));
    }
  }

  /** Of two at one time the later would not be known as such. */
  private Instant after(String statement, Instant made) {
    return database
        .query(
            "SELECT made FROM correction WHERE statement = ? ORDER BY made DESC LIMIT 1",
            row -> Instant.parse(row.getString(1)),
            statement)
        .stream()
        .findFirst()
        .filter(last -> made.isBefore(last.plusMillis(1)))
        .map(last -> last.plusMillis(1))
        .orElse(made);
  }

  boolean remove(String id) throws SQLException {
    return database.change("DELETE FROM correction WHERE id = ?", id) > 0;
  }

  private static String written(Map<Role, List<Actor>> roles) {
    return roles.entrySet().stream()
        .map(each ->
            each.getKey().word()
                + ":"
                + each.getValue().stream().map(Actor::toString).collect(Collectors.joining(",")))
        .collect(Collectors.joining(" "));
  }

  private static Map<Role, List<Actor>> roles(String written) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    for (String each : written.split(" ", -1)) {
      int colon = each.indexOf(':');
      if (colon > 0) {
        roles.put(
            Role.parse(each.substring(0, colon)), Corrected.actors(each.substring(colon + 1)));
      }
    }
    return roles;
  }

  private static Correction correction(ResultSet row) throws SQLException {
    Statement coded =
        new Statement(
            row.getString(2),
            row.getString(3),
            new Span(row.getInt(4), row.getInt(5)),
            Kind.parse(row.getString(10)),
            row.getString(11),
            Optional.empty(),
            Optional.empty(),
            roles(row.getString(12)),
            Corrected.speakers(row.getString(13)),
            Modality.parse(row.getString(14)),
            Factuality.parse(row.getString(15)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            1,
            Corrected.RULE);
    return new Correction(
        row.getString(1),
        coded,
        row.getInt(6),
        row.getInt(7),
        row.getString(8),
        row.getString(9),
        Part.of(row.getString(16)).orElse(Part.STATEMENT),
        row.getString(17),
        new Correction.Right(
            row.getString(18), Optional.ofNullable(row.getString(19)).map(Kind::parse)),
        row.getString(20),
        row.getString(21),
        Instant.parse(row.getString(22)));
  }
}
