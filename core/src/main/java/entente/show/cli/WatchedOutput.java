package entente.show.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An output that remembers why writing to it failed: a {@link java.io.PrintStream} over it only
 * tells that it did, and results that were never written must not pass for success.
 */
public final class WatchedOutput extends FilterOutputStream {
  private @Nullable IOException failure;

  /** Watches another output. */
  public WatchedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  /** {@return why something was lost; none where all was written, or nobody listened any more} */
  public Optional<String> loss() {
    String reason = failure == null ? "" : String.valueOf(failure.getMessage());
    boolean closed = reason.contains("Broken pipe") || reason.contains("pipe is being closed");
    return failure == null || closed ? Optional.empty() : Optional.of(reason);
  }
}
