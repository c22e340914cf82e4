package entente.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("some.models");
    try (ModelFileWriter writer = ModelFileWriter.create(file)) {
      writer.data(out -> out.writeUTF("Тирана"));
      writer.bytes(ByteBuffer.wrap(new byte[] {1, 2, 3}));
      writer.finish();
    }
  }

  @Test
  void givesBackItsSectionsInOrder() throws IOException {
    ModelFile read = ModelFile.open(file).orElseThrow();
    assertThat(read.data().readUTF()).isEqualTo("Тирана");
    assertThat(read.bytes()).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3}));
  }

  @Test
  void isNotOpenedIfAnyByteIsOff() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 4;
      Files.write(file, damaged);
      assertThat(ModelFile.open(file)).as("byte %d", i).isEmpty();
    }
  }

  @Test
  void isNotOpenedIfItIsCutShort() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(ModelFile.open(file)).as("length %d", length).isEmpty();
    }
  }

  @Test
  void isNotOpenedIfItsWriterDidNotFinish() throws IOException {
    try (ModelFileWriter writer = ModelFileWriter.create(file)) {
      writer.data(out -> out.writeUTF("half"));
    }
    assertThat(ModelFile.open(file)).isEmpty();
  }

  @Test
  void aMissingFileIsNoError() throws IOException {
    assertThat(ModelFile.open(folder.resolve("none"))).isEmpty();
  }
}
