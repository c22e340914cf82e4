package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitInputTest {
  private static final Coding CODING = Coding.of("test", Optional.empty(), Optional.empty());

  @TempDir private Path folder;

  @Test
  void howeverAFileIsCutEachLineIsReadOnceUnderItsNumber() throws IOException {
    try (SparkSession session = Sessions.local()) {
      Inputs inputs = new Inputs(new JavaSparkContext(session.sparkContext()));
      Random random = new Random(20261127);
      for (int round = 0; round < 20; round++) {
        Path file = folder.resolve("round-" + round + ".jsonl");
        Files.writeString(file, lines(random));
        List<Unit> units =
            inputs.units(inputs.files(List.of(file.toString())), 1 + random.nextInt(400), CODING);
        List<String> pieces = new ArrayList<>();
        for (Unit unit : units) {
          try (Stream<Intake> read = UnitInput.open(unit, new Configuration())) {
            read.map(UnitInputTest::told).forEach(pieces::add);
          }
        }
        try (Stream<Intake> whole = ArticleSource.open(Path.of("" + file))) {
          assertThat(pieces)
              .as("round %d in %d units", round, units.size())
              .isEqualTo(whole.map(UnitInputTest::told).toList());
        }
      }
    }
  }

  /** Long and short lines, some of them bad or blank, with or without a feed at the end. */
  private static String lines(Random random) {
    StringBuilder lines = new StringBuilder("{\"text\": \"The first of them.\"}\n");
    int count = 1 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(5)) {
        case 0 -> lines.append("{\"text\": ");
        case 1 -> {}
        default ->
            lines
                .append("{\"text\": \"Line ")
                .append(i)
                .append(" é".repeat(random.nextInt(150)))
                .append("\"}");
      }
      lines.append(i + 1 < count || random.nextBoolean() ? "\n" : "");
    }
    return lines.toString();
  }

  private static String told(Intake intake) {
    return switch (intake) {
      case Intake.Taken(Article article) -> article.id() + " " + article.text();
      case Intake.Refused(String place, String reason) ->
          place.substring(place.lastIndexOf('/')) + " " + reason;
      case Intake.Noted(String place, String note) ->
          place.substring(place.lastIndexOf('/')) + " " + note;
    };
  }
}
