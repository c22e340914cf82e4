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
  /** Writes a {@link ModelFile}. */
  @FunctionalInterface
  interface Maker {
    void write(Path file, Consumer<String> progress) throws IOException;
  }

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
   * @param maker writes the models anew, telling what it does
   * @param progress told in a sentence what is being done, if it takes time
   * @throws IOException if they cannot be made or kept
   */
  static synchronized ModelFile open(Path folder, Maker maker, Consumer<String> progress)
      throws IOException {
    Optional<ModelFile> kept = ModelFile.open(file(folder));
    if (kept.isPresent()) {
      return kept.get();
    }
    Files.createDirectories(folder);
    try (FileChannel door =
        FileChannel.open(
            folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock held = enter(door, progress);
      try {
        Optional<ModelFile> madeMeanwhile = ModelFile.open(file(folder));
        return madeMeanwhile.isPresent() ? madeMeanwhile.get() : make(folder, maker, progress);
      } finally {
        held.release();
      }
    }
  }

  private static FileLock enter(FileChannel door, Consumer<String> progress) throws IOException {
    FileLock held = door.tryLock();
    if (held == null) {
      progress.accept("Waiting for another process that is preparing the language models");
      return door.lock();
    }
    return held;
  }

  private static ModelFile make(Path folder, Maker maker, Consumer<String> progress)
      throws IOException {
    Path part = folder.resolve(NAME + ".part");
    maker.write(part, progress);
    Files.move(
        part, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return ModelFile.open(file(folder))
        .orElseThrow(
            () -> new IOException("the models written to " + folder + " cannot be read back"));
  }
}
