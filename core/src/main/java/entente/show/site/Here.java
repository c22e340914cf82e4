package entente.show.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a page stands, for its citation and its links.
 *
 * @param origin such as {@code http://localhost:8080}
 * @param path without what is asked for
 * @param asked what is asked for, by name; one value each
 * @param ledger the file's name
 * @param day today
 */
public record Here(
    String origin, String path, Map<String, String> asked, String ledger, LocalDate day) {
  public Here {
    asked = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(asked));
  }

  /** {@return the path and what is asked for, with one value in place of another} */
  String with(String name, String value) {
    Map<String, String> others = new LinkedHashMap<>(asked);
    others.put(name, value);
    if (!name.equals("offset")) {
      others.remove("offset");
    }
    return Address.asking(path, others);
  }

  /** {@return the same in another form, such as {@code csv}, of all rows} */
  String in(String form) {
    Map<String, String> others = new LinkedHashMap<>(asked);
    others.remove("offset");
    others.remove("format");
    if (path.equals("/")) {
      others.put("format", form);
      return Address.asking(path, others);
    }
    return Address.asking(path + "." + form, others);
  }

  /** {@return the whole address} */
  public String whole() {
    return origin + Address.asking(path, asked);
  }

  /** {@return what is asked for under that name, empty if nothing} */
  String value(String name) {
    return asked.getOrDefault(name, "");
  }
}
