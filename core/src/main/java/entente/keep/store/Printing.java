package entente.keep.store;

import entente.event.Article;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One place where a text stood. The least of a text's printings, the earliest, is the article in
 * the ledger; the others are its copies.
 *
 * @param published the day on which it appeared there
 * @param outlet who published it
 * @param address where
 * @param name the input's own name for it
 */
public record Printing(
    Optional<LocalDate> published, Optional<String> outlet, Optional<String> address, String name)
    implements Comparable<Printing> {
  private static final String LAST = String.valueOf(Character.MAX_VALUE);

  /** {@return where that article stood} */
  public static Printing of(Article article) {
    return new Printing(article.published(), article.outlet(), article.address(), article.id());
  }

  /** The earliest first; what is not known comes last. */
  @Override
  public int compareTo(Printing other) {
    return Comparator.comparing((Printing each) -> each.published.orElse(LocalDate.MAX))
        .thenComparing(each -> each.outlet.orElse(LAST))
        .thenComparing(each -> each.address.orElse(LAST))
        .thenComparing(Printing::name)
        .compare(this, other);
  }
}
