package entente.keep.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.show.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that a ledger holds, as the program exports it. */
final class Exported {
  private Exported() {}

  /** {@return the exported files, by name; they are written to that place} */
  static Map<String, String> of(Path ledger, Path place) throws IOException {
    Ran ran = Ran.run("export", "-f", "jsonl", "-l", ledger, "-o", place);
    assertThat(ran.code()).as(ran.err()).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(place)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(files).containsKeys("events.jsonl", "statements.jsonl", "links.jsonl");
    return files;
  }
}
