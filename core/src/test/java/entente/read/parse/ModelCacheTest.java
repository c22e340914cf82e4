package entente.read.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  @TempDir Path home;
  private final AtomicInteger made = new AtomicInteger();
  private final List<String> told = new ArrayList<>();

  private void make(Path file, Consumer<String> progress) throws IOException {
    progress.accept("making");
    try (ModelFileWriter writer = ModelFileWriter.create(file)) {
      int count = made.incrementAndGet();
      writer.data(out -> out.writeInt(count));
      writer.finish();
    }
  }

  private int open() throws IOException {
    return ModelCache.open(home.resolve("cache"), this::make, told::add).data().readInt();
  }

  private Path file() {
    return ModelCache.file(home.resolve("cache"));
  }

  @Test
  void makesTheModelsOnceAndSaysSo() throws IOException {
    assertThat(open()).isEqualTo(1);
    assertThat(open()).isEqualTo(1);
    assertThat(told).containsExactly("making");
  }

  @Test
  void makesADamagedFileAnew() throws IOException {
    assertThat(open()).isEqualTo(1);
    byte[] content = Files.readAllBytes(file());
    content[content.length - 1] ^= 1;
    Files.write(file(), content);
    assertThat(open()).isEqualTo(2);
    assertThat(open()).isEqualTo(2);
  }

  @Test
  void takesNoHarmFromAHalfWrittenFile() throws IOException {
    Files.createDirectories(home.resolve("cache"));
    Files.writeString(home.resolve("cache").resolve("nlp4j-english-1.1.3.part"), "half");
    assertThat(open()).isEqualTo(1);
  }

  @Test
  void threadsThatComeTogetherMakeItOnce() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<Integer> opening = this::open;
      for (Future<Integer> future : threads.invokeAll(List.of(opening, opening, opening))) {
        assertThat(future.get()).isEqualTo(1);
      }
    }
  }

  @Test
  void aFailureLeavesNothingThatLooksLikeModels() {
    ModelCache.Maker failing =
        (file, progress) -> {
          throw new IOException("disk full");
        };
    assertThatThrownBy(() -> ModelCache.open(home.resolve("cache"), failing, told::add))
        .hasMessage("disk full");
    assertThat(file()).doesNotExist();
  }

  @Test
  void liesWhereTheUserOrTheDesktopSays() {
    assertThat(ModelCache.folder("/data/models", "/xdg", "/home/ana"))
        .isEqualTo(Path.of("/data/models"));
    assertThat(ModelCache.folder(null, "/xdg", "/home/ana")).isEqualTo(Path.of("/xdg/entente"));
    assertThat(ModelCache.folder(null, "relative", "/home/ana"))
        .isEqualTo(Path.of("/home/ana/.cache/entente"));
    assertThat(ModelCache.folder(" ", null, "/home/ana"))
        .isEqualTo(Path.of("/home/ana/.cache/entente"));
  }
}
