package entente.keep.store;

import entente.event.Article;
import entente.event.Statement;
import entente.keep.match.Mention;
import entente.keep.reprint.Shingles;
import entente.keep.tie.TieKey;
import entente.keep.tie.TieSign;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article as it goes into the ledger.
 *
 * @param id its id there, by {@link ArticleKey}
 * @param name the input's own name for it
 * @param article the article, under its id in the ledger
 * @param statements what it says, in text order
 * @param mentions of its events, in text order
 * @param shingles of its text
 * @param carries whose text it carries
 * @param sentences the number of its sentences
 */
public record Entry(
    String id,
    String name,
    Article article,
    List<Said> statements,
    List<Mention> mentions,
    Shingles shingles,
    Optional<String> carries,
    int sentences) {
  public Entry {
    statements = List.copyOf(statements);
    mentions = List.copyOf(mentions);
  }

  /**
   * A statement and what is stored beside it.
   *
   * @param statement what is said
   * @param beginPoint where its evidence begins, in Unicode code points
   * @param endPoint where it ends
   * @param evidence the words
   * @param sentence the whole sentence
   * @param ties what it says of ties
   */
  public record Said(
      Statement statement,
      int beginPoint,
      int endPoint,
      String evidence,
      String sentence,
      Map<TieKey, TieSign> ties) {
    public Said {
      ties = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(ties));
    }
  }
}
