package entente.read.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Articles from files, folders and streams: plain text, HTML, JSON Lines, JSON, RSS, Atom and WARC,
 * each also packed by gzip.
 *
 * <pre>{@code
 * try (Stream<Intake> intakes = ArticleSource.open(List.of("news.jsonl", "pages/"), System.in)) {
 *   intakes.forEach(intake -> ...);
 * }
 * }</pre>
 *
 * <p>One file, of JSON Lines one line, and of WARC one record, is held at a time. Whatever cannot
 * be read comes out as {@link Intake.Refused}; no input makes the stream fail.
 */
public final class ArticleSource {
  private final InputStream standardInput;
  private final Articles articles = new Articles(new Admission());
  private final Deque<String> inputs;
  private final Deque<Path> paths = new ArrayDeque<>();
  private final Deque<Intake> ready = new ArrayDeque<>();
  private Iterator<Intake> current = Collections.emptyIterator();
  private String place = "";
  private @Nullable InputStream bytes;

  private ArticleSource(List<String> inputs, InputStream standardInput) {
    this.inputs = new ArrayDeque<>(inputs);
    this.standardInput = standardInput;
  }

  /**
   * Opens inputs in their order; folders are read with all that is in them, by name.
   *
   * @param inputs files or folders, or {@code -} for standard input
   * @param standardInput what {@code -} stands for
   * @return a lazy, sequential stream that should be closed
   */
  public static Stream<Intake> open(List<String> inputs, InputStream standardInput) {
    return stream(new ArticleSource(inputs, standardInput));
  }

  private static Stream<Intake> stream(ArticleSource source) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                source.iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(source::closeBytes);
  }

  /** {@return the articles of one file or folder} */
  public static Stream<Intake> open(Path path) {
    return open(List.of(path.toString()), InputStream.nullInputStream());
  }

  /**
   * {@return the articles of a file that is in memory}
   *
   * @param name of the file, whose ending tells its form
   */
  public static Stream<Intake> of(String name, byte[] bytes) {
    ArticleSource source = new ArticleSource(List.of(), InputStream.nullInputStream());
    source.start(Input.of(name, bytes));
    return stream(source);
  }

  /**
   * {@return the articles of a file that comes as a stream from elsewhere}
   *
   * @param name of the file, whose ending tells its form
   * @param place how messages call it
   * @param bytes closed with what is returned
   */
  public static Stream<Intake> of(String name, String place, InputStream bytes) {
    ArticleSource source = new ArticleSource(List.of(), InputStream.nullInputStream());
    source.start(Input.of(name, place, () -> bytes));
    return stream(source);
  }

  /**
   * {@return the articles of some lines of a file of JSON Lines}
   *
   * @param name of the file
   * @param place how messages call it
   * @param bytes the lines
   * @param first the number of the first of them in the file, from 1
   */
  public static Stream<Intake> lines(String name, String place, InputStream bytes, int first) {
    ArticleSource source = new ArticleSource(List.of(), InputStream.nullInputStream());
    source.bytes = bytes;
    source.current =
        new JsonLines(
                Input.of(name, place, () -> bytes),
                new ByteLines(new BufferedInputStream(bytes), first - 1),
                new Admission())
            .part();
    return stream(source);
  }

  private Iterator<Intake> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return advance();
      }

      @Override
      public Intake next() {
        if (!advance()) {
          throw new NoSuchElementException();
        }
        return ready.removeFirst();
      }
    };
  }

  private boolean advance() {
    while (ready.isEmpty()) {
      if (readsOn()) {
        ready.add(current.next());
      } else if (!paths.isEmpty()) {
        open(paths.removeFirst(), false);
      } else if (!inputs.isEmpty()) {
        open(inputs.removeFirst());
      } else {
        closeBytes();
        current = Collections.emptyIterator();
        return false;
      }
    }
    return true;
  }

  /** A disk that fails in the middle of a file costs the rest of that file. */
  private boolean readsOn() {
    try {
      return current.hasNext();
    } catch (UncheckedIOException e) {
      current = Collections.emptyIterator();
      refuse(place, "cannot be read to its end");
      return false;
    }
  }

  private void open(String input) {
    if (input.equals("-")) {
      start(Input.of(standardInput));
      return;
    }
    try {
      open(Path.of(input), true);
    } catch (InvalidPathException e) {
      refuse(input, "is no name that a file can have");
    }
  }

  private void open(Path path, boolean named) {
    if (Files.isDirectory(path)) {
      openFolder(path, named);
    } else if (Files.exists(path)) {
      start(Input.of(path));
    } else {
      refuse(path.toString(), "does not exist; give a file or folder that does");
    }
  }

  private void openFolder(Path folder, boolean named) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> visible =
          files
              .filter(file -> !name(file).startsWith("."))
              .filter(file -> !(Files.isSymbolicLink(file) && Files.isDirectory(file)))
              .sorted(Comparator.comparing(ArticleSource::name).reversed())
              .toList();
      visible.forEach(paths::addFirst);
      if (visible.isEmpty() && named) {
        refuse(folder.toString(), "is a folder without files");
      }
    } catch (IOException | UncheckedIOException e) {
      refuse(folder.toString(), "cannot be read; check that you may open it");
    }
  }

  private void start(Input input) {
    closeBytes();
    place = input.place();
    try {
      BufferedInputStream opened = input.open();
      bytes = opened;
      current = articles.of(input, opened);
    } catch (IOException e) {
      refuse(input.place(), "cannot be read; check that you may open it");
    }
  }

  private void refuse(String where, String reason) {
    ready.add(new Intake.Refused(where, reason));
  }

  /** What was read is read: a stream that fails to close costs nothing. */
  private void closeBytes() {
    InputStream open = bytes;
    bytes = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      // Nothing is left to be read from it.
    }
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }
}
