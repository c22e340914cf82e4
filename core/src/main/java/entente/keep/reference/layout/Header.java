package entente.keep.reference.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a table by their names; case, blanks and signs in them do not count. */
final class Header {
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();
  private final int width;

  Header(List<String> names) {
    width = names.size();
    for (int i = 0; i < width; i++) {
      columns.putIfAbsent(plain(names.get(i)), i);
    }
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  int width() {
    return width;
  }

  boolean has(String name) {
    return columns.containsKey(plain(name));
  }

  /** {@return whether it has one of these, which are parted by bars} */
  boolean hasOneOf(String names) {
    return index(names) >= 0;
  }

  /** {@return the place of the first of these that it has, from 0; below 0 if it has none} */
  int index(String names) {
    // Asked for each cell of millions of rows.
    return asked.computeIfAbsent(names, this::find);
  }

  private int find(String names) {
    for (String name : names.split("\\|", -1)) {
      Integer index = columns.get(plain(name));
      if (index != null) {
        return index;
      }
    }
    return -1;
  }
}
