package entente.read.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.read.actor.ActorTable;
import entente.read.sense.BgeSense;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpinionFileTest {
  private static final String SONG = "Norway sang a song for Russia.";

  @TempDir private Path folder;

  private Path written(SecondOpinion opinion) throws IOException {
    Path file = folder.resolve("mine.bin");
    try (OutputStream out = Files.newOutputStream(file)) {
      opinion.write(out);
    }
    return file;
  }

  private static SecondOpinion learnt(BgeSense sense) {
    return SecondOpinion.learnt(
        ActorTable.shipped(),
        sense,
        List.of(
            new LabelledSentence("SERENADE", "Norway", "Russia", SONG),
            new LabelledSentence("ASSAULT", "Norway", "Russia", "Norway shelled Russia.")));
  }

  @Test
  void whatWasWrittenIsOfTheSameOpinion() throws IOException {
    try (BgeSense sense = BgeSense.load()) {
      SecondOpinion learnt = learnt(sense);
      SecondOpinion read = SecondOpinion.read(written(learnt), ActorTable.shipped(), sense);
      assertThat(read.of(SONG, List.of(), List.of()))
          .isEqualTo(learnt.of(SONG, List.of(), List.of()));
      assertThat(read.of(SONG, List.of(), List.of()).get("SERENADE")).isGreaterThan(0.5);
    }
  }

  @Test
  void aChangedByteIsNoticed() throws IOException {
    try (BgeSense sense = BgeSense.load()) {
      Path file = written(learnt(sense));
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
      assertThatThrownBy(() -> SecondOpinion.read(file, ActorTable.shipped(), sense))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("or damaged");
    }
  }
}
