package entente.show.serve;

import entente.keep.store.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Articles that were read only to look at them: the last ones, and in memory only. */
final class Looks {
  private static final int MOST = 20;

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** {@return the name under which it is kept} */
  synchronized String add(Entry entry) {
    String name = Tasks.name();
    entries.put(name, entry);
    while (entries.size() > MOST) {
      entries.remove(entries.keySet().iterator().next());
    }
    return name;
  }

  synchronized Optional<Entry> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }
}
