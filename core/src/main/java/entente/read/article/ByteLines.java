package entente.read.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bytes, numbered from 1; one that is too long is passed over without being held. */
final class ByteLines {
  private final InputStream bytes;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean whole = true;

  ByteLines(InputStream bytes) {
    this(bytes, 0);
  }

  /** Of a file of which so many lines stand before these. */
  ByteLines(InputStream bytes, int before) {
    this.bytes = bytes;
    this.number = before;
  }

  /** Goes to the next line, if there is one. */
  boolean advance() throws IOException {
    int each = bytes.read();
    if (each < 0) {
      return false;
    }
    number++;
    whole = true;
    line = new ByteArrayOutputStream(1024);
    while (each >= 0 && each != '\n') {
      if (whole && line.size() == Limits.LINE) {
        whole = false;
        line = new ByteArrayOutputStream(0);
      }
      if (whole) {
        line.write(each);
      }
      each = bytes.read();
    }
    return true;
  }

  int number() {
    return number;
  }

  /** {@return whether the line is no longer than {@link Limits#LINE}; if not, it has no bytes} */
  boolean whole() {
    return whole;
  }

  /** {@return the line without its line feed} */
  byte[] line() {
    return line.toByteArray();
  }
}
