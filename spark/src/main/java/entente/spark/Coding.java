package entente.spark;

import entente.keep.Digest;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what articles are coded; travels to the executors.
 *
 * @param version of the program
 * @param codebook the name of the folder with the user's own codebook, as {@code SparkFiles} has it
 * @param actors the name of the file with the user's own actors, likewise
 * @param own the digest of both
 */
record Coding(String version, @Nullable String codebook, @Nullable String actors, String own)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** {@return the coding by these files} */
  static Coding of(String version, Optional<Path> codebook, Optional<Path> actors) {
    List<String> parts = new ArrayList<>();
    codebook.ifPresent(folder -> files(folder).forEach(file -> parts.add(content(file))));
    actors.ifPresent(file -> parts.add(content(file)));
    return new Coding(
        version,
        codebook.map(Coding::name).orElse(null),
        actors.map(Coding::name).orElse(null),
        Digest.of(String.join("\n", parts)));
  }

  /** {@return what names it: the same for the same program, codebook and actors} */
  String fingerprint() {
    return version + "-" + own.substring(0, 12);
  }

  private static String name(Path file) {
    return String.valueOf(file.toAbsolutePath().normalize().getFileName());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> below = Files.walk(folder)) {
      return below.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return Digest.of(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
