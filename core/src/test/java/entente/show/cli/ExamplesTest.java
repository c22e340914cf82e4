package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  @Test
  void allThatTheFolderHoldsAreInTheProgram() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(Examples.NAMES);
    }
    Examples.NAMES.forEach(name -> assertThat(Examples.article(name).text()).isNotBlank());
  }
}
