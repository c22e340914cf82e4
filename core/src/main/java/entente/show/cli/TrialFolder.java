package entente.show.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A codebook folder for the time of a trial: the user's own with the suggested files of types.
 *
 * @param path the folder, which goes when this is closed
 */
record TrialFolder(Path path) implements Closeable {
  private static final String ENDING = ".yaml";
  private static final String CUES = "cues.yaml";

  /**
   * {@return a new folder}
   *
   * @param own the user's codebook, if there is one
   * @param files suggested ones by name; their cues are left out
   */
  static TrialFolder of(Optional<Path> own, Map<String, String> files) throws IOException {
    TrialFolder folder = new TrialFolder(Files.createTempDirectory("entente"));
    for (Path each : own.isPresent() ? yaml(own.get()) : List.<Path>of()) {
      Files.copy(each, folder.path.resolve(each.getFileName()));
    }
    for (Map.Entry<String, String> each : files.entrySet()) {
      if (!each.getKey().equals(CUES)) {
        String base = each.getKey().substring(0, each.getKey().length() - ENDING.length());
        Path file = folder.path.resolve(each.getKey());
        for (int number = 2; Files.exists(file); number++) {
          file = folder.path.resolve(base + "-" + number + ENDING);
        }
        Files.writeString(file, each.getValue());
      }
    }
    return folder;
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(ENDING)).toList();
    }
  }

  @Override
  public void close() throws IOException {
    for (Path each : yaml(path)) {
      Files.delete(each);
    }
    Files.delete(path);
  }
}
