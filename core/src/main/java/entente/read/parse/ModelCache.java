package entente.read.parse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the flattened models in a folder of the user's. What is found there is used only if it is
 * whole; else it is made anew from the class path, by one process at a time.
 */
final class ModelCache {
  private static final String NAME = "nlp4j-english-1.1.3";

  private ModelCache() {}

  /**
   * {@return the folder that the user or the desktop has set, or {@code .cache/entente} at home}
   *
   * @param chosen the system property {@code entente.cache}
   * @param xdg the environment's {@code XDG_CACHE_HOME}; ignored unless absolute, as its
   *     specification asks
   * @param home the user's home folder
   */
  static Path folder(@Nullable String chosen, @Nullable String xdg, String home) {
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen);
    }
    Path caches =
        xdg != null && !xdg.isBlank() && Path.of(xdg).isAbsolute()
            ? Path.of(xdg)
            : Path.of(home, ".cache");
    return caches.resolve("entente");
  }

  static Path file(Path folder) {
    return folder.resolve(NAME + ".models");
  }

  /**
   * Opens the models kept in a folder, after making them if need be.
   *
   * @param progress told in a sentence what is being done, if it takes time
   * @throws IOException if they cannot be made or kept
   */
  static synchronized ModelFile open(Path folder, Consumer<String> progress) throws IOException {
    Path file = file(folder);
    Optional<ModelFile> kept = ModelFile.open(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    Files.createDirectories(folder);
    try (FileChannel door =
        FileChannel.open(
            folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock held = door.lock();
      try {
        // Another process may have made them while this one waited at the door.
        Optional<ModelFile> madeMeanwhile = ModelFile.open(file);
        return madeMeanwhile.isPresent() ? madeMeanwhile.get() : make(file, progress);
      } finally {
        held.release();
      }
    }
  }

  private static ModelFile make(Path file, Consumer<String> progress) throws IOException {
    Path part = file.resolveSibling(NAME + ".part");
    Flattening.write(part, progress);
    Files.move(
        part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return ModelFile.open(file)
        .orElseThrow(() -> new IOException("the models written to " + file + " cannot be read back"));
  }
}
