package entente.read.code;

import entente.event.Article;
import entente.event.Statement;
import entente.read.ArticleReader;
import entente.read.codebook.Codebook;
import entente.read.codebook.Example;
import entente.read.codebook.StatementType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a codebook's own examples: whether each sentence is coded as its file says. */
public final class ExampleCheck {
  private ExampleCheck() {}

  /**
   * What came of one example.
   *
   * @param place file and line
   * @param type the type that it is an example of
   * @param text the sentence
   * @param miss what was expected and what was found instead; empty where all is well
   */
  public record Outcome(String place, String type, String text, Optional<String> miss) {}

  /** {@return the outcome of every example, in the order of the files} */
  public static List<Outcome> run(Codebook codebook, ArticleReader reader) {
    List<Outcome> outcomes = new ArrayList<>();
    for (StatementType type : codebook.types()) {
      for (Example example : type.examples()) {
        outcomes.add(
            new Outcome(example.place(), type.name(), example.text(), miss(type, example, reader)));
      }
    }
    return outcomes;
  }

  private static Optional<String> miss(
      StatementType type, Example example, ArticleReader reader) {
    Article bare = Article.of("example", example.text());
    Article article = example.published().map(bare::publishedOn).orElse(bare);
    List<Statement> found =
        reader.read(article).statements().stream()
            .filter(statement -> statement.type().equals(type.name()))
            .toList();
    List<Statement> left = new ArrayList<>(found);
    for (Example.Expected expected : example.expected()) {
      Optional<Statement> match =
          left.stream().filter(statement -> matches(expected, statement)).findFirst();
      if (match.isEmpty()) {
        return Optional.of("expected " + written(expected) + ", found " + written(found));
      }
      left.remove(match.get());
    }
    return left.isEmpty() ? Optional.empty() : Optional.of("found besides " + written(left));
  }

  private static boolean matches(Example.Expected expected, Statement statement) {
    return expected.roles().equals(statement.roles())
        && expected.sources().map(statement.sources()::equals).orElse(true)
        && expected.modality().map(each -> each == statement.modality()).orElse(true)
        && expected.factuality().map(each -> each == statement.factuality()).orElse(true);
  }

  private static String written(Example.Expected expected) {
    return expected.roles()
        + expected.sources().map(sources -> " told by " + sources).orElse("")
        + expected.modality().map(modality -> " " + modality.word()).orElse("")
        + expected.factuality().map(factuality -> " " + factuality.value()).orElse("");
  }

  private static String written(List<Statement> statements) {
    return statements.isEmpty()
        ? "nothing"
        : String.join(
            "; ",
            statements.stream()
                .map(
                    each ->
                        each.roles()
                            + " told by "
                            + each.sources()
                            + " "
                            + each.modality().word()
                            + " "
                            + each.factuality().value()
                            + " ("
                            + each.rule()
                            + ")")
                .toList());
  }
}
