package entente.show.plot;

import entente.measure.Measured;
import entente.show.SafeText;
import java.util.List;

/**
 * A figure for each pair, as colour: states by states, or states by poles.
 *
 * @param heading the words around it
 * @param label what is measured, with its unit
 * @param scale from the palest colour to the darkest, or from one colour to the other where it
 *     spans zero; figures outside have the colour of its end
 * @param rows names, from top to bottom
 * @param columns names, from left to right
 * @param cells a list for each row, as long as there are columns
 */
public record MatrixChart(
    Heading heading,
    String label,
    Scale scale,
    List<String> rows,
    List<String> columns,
    List<List<Measured>> cells)
    implements Chart {
  /** More rows or columns than that fit no page. */
  public static final int MOST = 200;

  public MatrixChart {
    label = SafeText.of(label).strip();
    rows = rows.stream().map(each -> SafeText.of(each).strip()).toList();
    columns = columns.stream().map(each -> SafeText.of(each).strip()).toList();
    cells = cells.stream().map(List::copyOf).toList();
    int wide = columns.size();
    if (cells.size() != rows.size() || cells.stream().anyMatch(each -> each.size() != wide)) {
      throw new IllegalArgumentException(
          "%d rows and %d columns want as many cells".formatted(rows.size(), wide));
    }
  }

  /** {@return whether there is no figure at all} */
  public boolean isEmpty() {
    return cells.stream().flatMap(List::stream).noneMatch(Measured.Value.class::isInstance);
  }
}
