package entente.spark;

import entente.keep.store.ArticleKey;
import entente.keep.store.Printing;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stood: all that decides which printing of a text counts.
 *
 * @param input the file that it came from
 * @param number its place in it
 * @param id of its text
 * @param name the input's own name for it
 * @param published the day, if known
 * @param outlet who published it, if known
 * @param address where, if known
 */
record Printed(
    String input,
    long number,
    String id,
    String name,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String address)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** The columns that {@link #of} wants, in its order. */
  static final String[] COLUMNS = {
    "input", "number", "id", "name", "published", "outlet", "address"
  };

  /** As the inputs were ordered. */
  static final Comparator<Printed> IN_ORDER =
      Comparator.comparing(Printed::input).thenComparingLong(Printed::number);

  private static final Comparator<Printed> LEAST =
      Comparator.comparing(Printed::printing).thenComparing(IN_ORDER);

  static Printed of(Row row) {
    return new Printed(
        row.getString(0),
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getAs(4),
        row.getString(5),
        row.getString(6));
  }

  Printing printing() {
    return new Printing(
        Optional.ofNullable(published),
        Optional.ofNullable(outlet),
        Optional.ofNullable(address),
        name);
  }

  /** {@return the address as addresses are compared} */
  Optional<String> place() {
    return Optional.ofNullable(address).map(ArticleKey::address);
  }

  /** {@return the one under which a ledger keeps the text} */
  static Printed lead(Printed one, Printed other) {
    return LEAST.compare(one, other) <= 0 ? one : other;
  }
}
