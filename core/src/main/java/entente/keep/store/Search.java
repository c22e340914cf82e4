package entente.keep.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Looks for words in what a ledger holds; all of them must be there, in any letter case. */
public final class Search {
  private static final int MOST_WORDS = 8;

  private final Database database;
  private final List<String> words;

  Search(Database database, String asked) {
    this.database = database;
    this.words =
        Arrays.stream(asked.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
  }

  /** {@return the words that are looked for, in lower case} */
  public List<String> words() {
    return words;
  }

  /** {@return statements whose sentence holds the words, latest first} */
  public Table statements(int most) {
    return holding(
        "SELECT s.id, a.published, a.outlet, s.type, s.standing, m.event, s.article, s.sentence AS text"
            + " FROM statement s JOIN article a ON a.id = s.article LEFT JOIN mention m ON m.id = s.id",
        "s.sentence",
        "a.published DESC NULLS LAST, s.article, s.begin_point, s.id",
        most);
  }

  /** {@return articles whose title or text holds the words, latest first} */
  public Table articles(int most) {
    return holding(
        "SELECT a.id, a.published, a.outlet, a.name, coalesce(a.title, '') AS title FROM article a",
        "coalesce(a.title, '') || ' ' || a.text",
        "a.published DESC NULLS LAST, a.id",
        most);
  }

  private Table holding(String select, String where, String order, int most) {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      conditions.add("contains(lower(" + where + "), ?)");
    }
    String condition = conditions.isEmpty() ? "false" : String.join(" AND ", conditions);
    return Tables.of(
        database,
        select + " WHERE " + condition + " ORDER BY " + order + " LIMIT " + most,
        List.copyOf(words));
  }
}
