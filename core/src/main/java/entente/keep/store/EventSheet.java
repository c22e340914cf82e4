package entente.keep.store;

import entente.keep.LedgerException;
import entente.keep.event.Event;
import entente.keep.match.Link;
import entente.keep.match.Matching;
import entente.keep.match.Mention;
import entente.keep.reference.Memberships;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event with all that rests under it.
 *
 * @param event the event
 * @param reports the articles that tell of it, by id
 * @param sentences for each mention the sentence in which it stands
 * @param why the links between its mentions, strongest first
 */
public record EventSheet(
    Event event, Map<String, Report> reports, Map<String, String> sentences, List<Why> why) {
  public EventSheet {
    reports = Map.copyOf(reports);
    sentences = Map.copyOf(sentences);
    why = List.copyOf(why);
  }

  /** An article as the sheet shows it. */
  public record Report(
      String article,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> published,
      Optional<String> address,
      Optional<String> carries) {}

  /** Why two mentions are held to be one event. */
  public record Why(String one, String other, double weight, List<String> reasons) {
    public Why {
      reasons = List.copyOf(reasons);
    }
  }

  static EventSheet read(Database database, String id) {
    Mentions mentions = new Mentions(database, new Matching(Memberships.shipped()));
    List<String> ids =
        database.query(
            "SELECT id FROM mention WHERE event = ? ORDER BY id", row -> row.getString(1), id);
    if (ids.isEmpty()) {
      throw new LedgerException("there is no event " + id + " in " + database.file() + ".");
    }
    List<Mention> members = mentions.load(ids);
    Event event = new EventRows(database, mentions).event(members);
    Map<String, Report> reports = new HashMap<>();
    database
        .query(
            "SELECT DISTINCT a.id, a.outlet, a.title, CAST(a.published AS VARCHAR), a.address, a.carries"
                + " FROM mention m JOIN article a ON a.id = m.article WHERE m.event = ?",
            row ->
                new Report(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    Optional.ofNullable(row.getString(3)),
                    Optional.ofNullable(row.getString(4)),
                    Optional.ofNullable(row.getString(5)),
                    Optional.ofNullable(row.getString(6))),
            id)
        .forEach(report -> reports.put(report.article(), report));
    Map<String, String> sentences = new HashMap<>();
    database
        .query(
            "SELECT m.id, coalesce(s.sentence, a.text) FROM mention m JOIN article a ON a.id = m.article"
                + " LEFT JOIN statement s ON s.id = m.id WHERE m.event = ?",
            row -> Map.entry(row.getString(1), row.getString(2)),
            id)
        .forEach(each -> sentences.put(each.getKey(), each.getValue()));
    List<Why> why =
        database.query(
            "SELECT l.mention, l.other, l.weight, l.reasons FROM link l"
                + " JOIN mention a ON a.id = l.mention JOIN mention b ON b.id = l.other"
                + " WHERE a.event = ? AND b.event = ? AND l.weight > "
                + Link.UNRELATED
                + " ORDER BY l.weight DESC, l.mention, l.other",
            row ->
                new Why(
                    row.getString(1),
                    row.getString(2),
                    row.getDouble(3),
                    List.of(row.getString(4).split("; ", -1))),
            id,
            id);
    return new EventSheet(event, reports, sentences, why);
  }
}
