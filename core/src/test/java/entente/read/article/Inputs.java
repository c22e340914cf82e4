package entente.read.article;

import entente.event.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Inputs that the tests write, and what is read of them. */
final class Inputs {
  static final String ENGLISH =
      "The foreign minister of Armenia met his colleague from Georgia on Monday. They spoke about"
          + " the border and the trade between the two states.";

  private Inputs() {}

  static List<Intake> read(Path path) {
    try (Stream<Intake> intakes = ArticleSource.open(path)) {
      return intakes.toList();
    }
  }

  static List<Intake> readStream(String content) {
    InputStream bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    try (Stream<Intake> intakes = ArticleSource.open(List.of("-"), bytes)) {
      return intakes.toList();
    }
  }

  static Path write(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  static List<Article> taken(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Taken.class::isInstance)
        .map(intake -> ((Intake.Taken) intake).article())
        .toList();
  }

  static List<Intake.Refused> refused(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Refused.class::isInstance)
        .map(Intake.Refused.class::cast)
        .toList();
  }

  static List<String> notes(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Noted.class::isInstance)
        .map(intake -> ((Intake.Noted) intake).note())
        .toList();
  }
}
