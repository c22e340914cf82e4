package entente.show.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files that were brought and wait for a task to take them; in memory only. */
final class Uploads {
  private static final int MOST = 500;
  private static final long MOST_BYTES = 64L << 20;

  private final Map<String, Upload> waiting = new LinkedHashMap<>();

  /**
   * A file.
   *
   * @param name as its owner calls it
   * @param bytes all of it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Upload(String name, byte[] bytes) {}

  /** {@return the name under which it waits; files that nobody takes give way to newer ones} */
  synchronized String add(Upload upload) {
    String id = Tasks.name();
    waiting.put(id, upload);
    while (waiting.size() > MOST || (bytes() > MOST_BYTES && waiting.size() > 1)) {
      waiting.remove(waiting.keySet().iterator().next());
    }
    return id;
  }

  private long bytes() {
    return waiting.values().stream().mapToLong(each -> each.bytes().length).sum();
  }

  /** {@return the file, which waits no longer} */
  synchronized Optional<Upload> take(String id) {
    return Optional.ofNullable(waiting.remove(id));
  }
}
