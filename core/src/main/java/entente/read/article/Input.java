package entente.read.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One file or stream before anything is known of what it holds.
 *
 * @param place how messages call it
 * @param stem the name without its ending, from which ids are made
 * @param ending lower case, without the dot; empty if there is none
 * @param opening opens it, once
 */
record Input(String place, String stem, String ending, Opening opening) {
  /** Opens an input's bytes. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  static Input of(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    return of(name, file.toString(), () -> Files.newInputStream(file));
  }

  static Input of(String name, byte[] bytes) {
    return of(name, name, () -> new ByteArrayInputStream(bytes));
  }

  static Input of(String name, String place, Opening opening) {
    int dot = name.lastIndexOf('.');
    boolean ends = dot > 0 && dot >= name.length() - 8;
    String stem = ends ? name.substring(0, dot) : name;
    return new Input(
        place,
        stem.isBlank() ? "article" : stem,
        ends ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "",
        opening);
  }

  /** {@return what was packed, called by its name without the ending of the packing} */
  Input unpacked() {
    return ending.equals("gz") ? of(stem, place, opening) : this;
  }

  /** {@return one of many things in a file, such as a page, which was opened already} */
  static Input part(String place, String stem, int number) {
    return new Input(place, stem + "-" + number, "", InputStream::nullInputStream);
  }

  static Input of(InputStream standardInput) {
    return new Input("standard input", "standard-input", "", () -> new Unclosed(standardInput));
  }

  /** Standard input belongs to the program, so reading it to its end does not close it. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream bytes) {
      super(bytes);
    }

    @Override
    public void close() {
      // Left open on purpose.
    }
  }

  BufferedInputStream open() throws IOException {
    return new BufferedInputStream(opening.open(), 2 * Limits.HEAD);
  }

  /** {@return the first bytes; the stream stands at its begin again} */
  static byte[] head(BufferedInputStream bytes) throws IOException {
    bytes.mark(Limits.HEAD);
    byte[] head = bytes.readNBytes(Limits.HEAD);
    bytes.reset();
    return head;
  }
}
