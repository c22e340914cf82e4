package entente.keep.store;

import entente.event.Article;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is in a ledger already, so that it is neither read nor stored again. Thread-safe. */
public final class Known {
  private final Map<String, Printings> texts = new ConcurrentHashMap<>();
  private final Map<String, String> byAddress = new ConcurrentHashMap<>();

  private Known() {}

  /** {@return what is in a ledger that is still empty} */
  public static Known nothing() {
    return new Known();
  }

  static Known of(Database database) {
    Map<String, List<Printing>> all = new HashMap<>();
    String columns = ", published, outlet, address, name FROM ";
    for (String sql :
        List.of("SELECT id" + columns + "article", "SELECT article" + columns + "copy")) {
      database
          .query(sql, row -> Map.entry(row.getString(1), printing(row)))
          .forEach(each ->
              all.computeIfAbsent(each.getKey(), id -> new ArrayList<>()).add(each.getValue()));
    }
    Known known = new Known();
    all.forEach((id, printings) -> known.add(id, Printings.of(printings)));
    return known;
  }

  private static Printing printing(ResultSet row) throws SQLException {
    @Nullable LocalDate published = row.getObject(2, LocalDate.class);
    return new Printing(
        Optional.ofNullable(published),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        row.getString(5));
  }

  /** How an article is known. */
  public sealed interface Answer {
    /** It is not. */
    record New() implements Answer {}

    /** It is there, under that id. */
    record There(String id) implements Answer {}

    /** Its very text is there, from elsewhere; that it stood here too is to be noted. */
    record Copy(String id, Printings printings) implements Answer {}

    /** Its very text is there, but this is the earlier printing, and is to be read in its place. */
    record Earlier(String id, Printings printings) implements Answer {}
  }

  /** {@return whether the article is there} */
  public Answer of(Article article) {
    return of(ArticleKey.of(article.text()), Printing.of(article));
  }

  /** {@return whether that printing of the text with that id is there} */
  public Answer of(String id, Printing printing) {
    Printings there = texts.get(id);
    if (there == null) {
      return of(id, printing.address());
    }
    Printings both = there.with(printing);
    if (!both.lead().equals(there.lead())) {
      return new Answer.Earlier(id, both);
    }
    return both.equals(there) ? new Answer.There(id) : new Answer.Copy(id, both);
  }

  /** {@return whether the text with that id, or one that stands at that address, is there} */
  public Answer of(String id, Optional<String> address) {
    Optional<String> same = address.map(ArticleKey::address).map(byAddress::get);
    return same.or(() -> Optional.of(id).filter(texts::containsKey))
        .<Answer>map(Answer.There::new)
        .orElseGet(Answer.New::new);
  }

  /** Notes that the text is there now, with these printings. */
  public void add(String id, Printings printings) {
    texts.put(id, printings);
    note(id, printings.lead());
    printings.copies().forEach(copy -> note(id, copy));
  }

  private void note(String id, Printing printing) {
    printing.address().ifPresent(address -> byAddress.put(ArticleKey.address(address), id));
  }

  /** Notes that the text is there now, with this printing alone. */
  public void add(String id, Printing printing) {
    add(id, new Printings(printing, List.of()));
  }
}
