package entente.show.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** What is sent after the headers. */
sealed interface Body {
  /** Words, sent as UTF-8. */
  record Text(String words) implements Body {}

  /** Bytes, sent as they are. */
  record Bytes(ByteBuffer bytes) implements Body {}

  /** A file made for this answer, sent as it is and deleted then. */
  record Made(Path file) implements Body {}

  /** What goes on for as long as both sides want; it has no length. */
  record Flow(Writer writer) implements Body {}

  /** Writes until it has nothing more to say. */
  @FunctionalInterface
  interface Writer {
    /**
     * Writes everything.
     *
     * @throws IOException if nobody takes it any more
     */
    void write(OutputStream out) throws IOException, InterruptedException;
  }
}
