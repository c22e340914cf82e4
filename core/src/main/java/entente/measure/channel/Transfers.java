package entente.measure.channel;

import entente.keep.reference.ShippedTable;
import entente.keep.store.ToldStatement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** By which statements something passes, and which way: the first row that fits decides. */
final class Transfers {
  private final List<Row> rows;

  private Transfers(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Which way it goes between source and target. */
  enum Direction {
    FORTH,
    BACK,
    BOTH
  }

  /**
   * One way in which something passes.
   *
   * @param type codebook type
   * @param cameo how the CAMEO code begins; empty for any
   * @param rule codebook rule without its type; empty for any
   * @param basis what kind of claim it is
   * @param nature what it is where it is told as done
   * @param direction which way it goes
   */
  record Row(
      String type, String cameo, String rule, String basis, Nature nature, Direction direction) {
    boolean fits(ToldStatement statement) {
      return type.equals(statement.type())
          && (rule.isEmpty() || statement.rule().equals(type + "/" + rule))
          && (cameo.isEmpty()
              || statement.cameo().filter(each -> each.startsWith(cameo)).isPresent());
    }
  }

  /** {@return the table that is shipped} */
  static Transfers shipped() {
    return new Transfers(
        ShippedTable.rows("/entente/measure/transfers.csv").stream()
            .map(row ->
                new Row(
                    row.getField("type"),
                    row.getField("cameo"),
                    row.getField("rule"),
                    row.getField("basis"),
                    Nature.valueOf(row.getField("nature").toUpperCase(Locale.ROOT)),
                    Direction.valueOf(row.getField("direction").toUpperCase(Locale.ROOT))))
            .toList());
  }

  /** {@return the codebook types by which anything can pass} */
  Set<String> types() {
    return rows.stream().map(Row::type).collect(Collectors.toCollection(TreeSet::new));
  }

  Optional<Row> of(ToldStatement statement) {
    return rows.stream().filter(each -> each.fits(statement)).findFirst();
  }
}
