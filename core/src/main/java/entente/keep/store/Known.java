package entente.keep.store;

import entente.event.Article;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is in a ledger already, so that it is neither read nor stored again. Thread-safe. */
public final class Known {
  private final Map<String, String> byAddress = new ConcurrentHashMap<>();
  private final Map<String, String> outlets = new ConcurrentHashMap<>();
  private final Map<String, Boolean> copies = new ConcurrentHashMap<>();

  private Known() {}

  static Known of(Database database) {
    Known known = new Known();
    database
        .query(
            "SELECT id, coalesce(address, ''), coalesce(outlet, '') FROM article",
            row -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
        .forEach(row -> known.put(row[0], row[1], row[2]));
    database
        .query(
            "SELECT article, coalesce(address, ''), coalesce(outlet, '') FROM copy",
            row -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
        .forEach(row -> known.putCopy(row[0], row[1], row[2]));
    return known;
  }

  private void put(String id, String address, String outlet) {
    outlets.put(id, outlet);
    if (!address.isEmpty()) {
      byAddress.put(ArticleKey.address(address), id);
    }
  }

  private void putCopy(String id, String address, String outlet) {
    copies.put(id + " " + outlet, true);
    if (!address.isEmpty()) {
      byAddress.put(ArticleKey.address(address), id);
    }
  }

  /** How an article is known. */
  public sealed interface Answer {
    /** It is not. */
    record New() implements Answer {}

    /** It is there, under that id. */
    record There(String id) implements Answer {}

    /** Its very text is there, from another outlet; that it stood here too is to be noted. */
    record CopyOf(String id) implements Answer {}
  }

  /** {@return whether the article is there} */
  public Answer of(Article article) {
    return of(ArticleKey.of(article.text()), article.address(), article.outlet());
  }

  /** {@return whether an article with that id, address and outlet is there} */
  public Answer of(String id, Optional<String> address, Optional<String> outlet) {
    Optional<String> same = address.map(ArticleKey::address).map(byAddress::get);
    if (same.isPresent()) {
      return new Answer.There(same.get());
    }
    String first = outlets.get(id);
    if (first == null) {
      return new Answer.New();
    }
    boolean elsewhere = outlet.isPresent() && !outlet.get().equals(first);
    return elsewhere && !copies.containsKey(id + " " + outlet.get())
        ? new Answer.CopyOf(id)
        : new Answer.There(id);
  }

  /** Notes that the article is there now. */
  public void add(String id, Optional<String> address, Optional<String> outlet) {
    put(id, address.orElse(""), outlet.orElse(""));
  }

  /** Notes that a copy is there now. */
  public void addCopy(String id, Optional<String> address, Optional<String> outlet) {
    putCopy(id, address.orElse(""), outlet.orElse(""));
  }
}
