package entente.keep.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer: rows of cells under named columns.
 *
 * @param columns their names
 * @param rows as many cells each as there are columns; a cell is text, a {@link Long}, a {@link
 *     Double}, a {@link Boolean}, or null where nothing is known
 */
public record Table(List<String> columns, List<List<@Nullable Object>> rows) {
  public Table {
    columns = List.copyOf(columns);
    List<List<@Nullable Object>> copy = new ArrayList<>();
    rows.forEach(row -> copy.add(Collections.unmodifiableList(new ArrayList<>(row))));
    rows = Collections.unmodifiableList(copy);
  }
}
