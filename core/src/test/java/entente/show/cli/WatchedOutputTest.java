package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchedOutputTest {
  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void aFullDiskIsALoss() {
    WatchedOutput watched = new WatchedOutput(failing("No space left on device"));
    PrintStream out = new PrintStream(watched, true, StandardCharsets.UTF_8);
    out.println("a row");
    assertThat(watched.loss()).contains("No space left on device");
  }

  @Test
  void aReaderWhoStoppedListeningLosesNothing() {
    WatchedOutput watched = new WatchedOutput(failing("Broken pipe"));
    new PrintStream(watched, true, StandardCharsets.UTF_8).println("a row");
    assertThat(watched.loss()).isEmpty();
  }

  @Test
  void whatIsWrittenArrives() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WatchedOutput watched = new WatchedOutput(bytes);
    new PrintStream(watched, true, StandardCharsets.UTF_8).print("a row");
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a row");
    assertThat(watched.loss()).isEmpty();
  }
}
