package entente.keep.store;

import entente.event.Article;
import entente.event.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An article of the ledger with what it says, for a reader.
 *
 * @param article the article, under its id in the ledger
 * @param carries the wire or outlet whose text it carries
 * @param statements what it says, in text order
 * @param events for statements that tell of an event its id, by the statement's
 * @param ties for statements that speak of ties their ids, by the statement's
 * @param labels the words that stand for those events, by their ids
 */
public record KeptArticle(
    Article article,
    Optional<String> carries,
    List<Statement> statements,
    Map<String, String> events,
    Map<String, List<String>> ties,
    Map<String, String> labels) {
  public KeptArticle {
    statements = List.copyOf(statements);
    events = java.util.Collections.unmodifiableMap(new TreeMap<>(events));
    ties = java.util.Collections.unmodifiableMap(new TreeMap<>(ties));
    labels = java.util.Collections.unmodifiableMap(new TreeMap<>(labels));
  }
}
