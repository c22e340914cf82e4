package entente.show.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A quick guess at the number of articles in the inputs, for the progress line only. */
final class Expected {
  private Expected() {}

  /** {@return a line of JSON Lines, or a file, each as one article; nothing for standard input} */
  static OptionalLong articles(List<String> places) {
    if (places.contains("-")) {
      return OptionalLong.empty();
    }
    try {
      long sum = 0;
      for (String place : places) {
        sum += in(Path.of(place));
      }
      return OptionalLong.of(sum);
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private static long in(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> below = Files.walk(path)) {
        long sum = 0;
        for (Path file : (Iterable<Path>) below.filter(Files::isRegularFile)::iterator) {
          sum += in(file);
        }
        return sum;
      }
    }
    return path.toString().endsWith(".jsonl") && Files.isRegularFile(path) ? lines(path) : 1;
  }

  private static long lines(Path path) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(path)) {
      for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
        for (int i = 0; i < size; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return Math.max(1, lines);
  }
}
