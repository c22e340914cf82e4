package entente.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatteningTest {
  @TempDir Path folder;

  @Test
  @Tag("slow")
  void flattenedModelsGiveTheSameTreesAsTheShippedOnes() throws Exception {
    List<String> told = new ArrayList<>();
    Nlp4jParser flattened = Nlp4jParser.load(folder, told::add);
    Nlp4jParser shipped = new Nlp4jParser(ShippedModels.load());
    for (List<Token> sentence : Sentences.drawn(250)) {
      assertThat(flattened.parse(sentence)).isEqualTo(shipped.parse(sentence));
      String form = sentence.getFirst().form();
      assertThat(flattened.lemmas(form)).isEqualTo(shipped.lemmas(form));
    }
    assertThat(told).hasSize(3);
  }

  @Test
  @Tag("slow")
  void withoutAPlaceToKeepTheModelsTheShippedOnesAreUsed() throws Exception {
    List<String> told = new ArrayList<>();
    Path noFolder = Files.writeString(folder.resolve("file"), "");
    Parser parser = Nlp4jParser.load(noFolder, told::add);
    assertThat(parser.parse(SharedParser.tokens("Rain fell.")).heads()).contains(-1);
    assertThat(told).singleElement().asString().contains(noFolder.toString());
  }
}
