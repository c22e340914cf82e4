package entente.show.cli;

import entente.event.Article;
import entente.event.CodePoints;
import entente.read.Reading;
import entente.read.article.Intake;
import entente.score.ArticleText;
import entente.score.CodedStatement;
import entente.score.Document;
import entente.show.Refusal;
import entente.show.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The documents of a gold file, each with its article and what was coded in it. What is amiss with
 * them is told, and what cannot be compared is left out.
 */
final class GoldDocuments {
  private final Path file;
  private final Map<String, List<CodedStatement>> gold = new LinkedHashMap<>();
  private final Map<String, ArticleText> texts = new LinkedHashMap<>();
  private final Map<String, List<CodedStatement>> system = new LinkedHashMap<>();
  private final Consumer<String> problem;
  private int problems;
  private int others;

  /**
   * @param file the gold, for messages
   * @param problem told in a sentence what is left out and why
   */
  GoldDocuments(Path file, List<CodedStatement> statements, Consumer<String> problem) {
    this.file = file;
    this.problem = problem;
    statements.forEach(
        each -> gold.computeIfAbsent(each.doc(), doc -> new ArrayList<>()).add(each));
  }

  /** {@return whether something was left out} */
  boolean areIncomplete() {
    return problems > 0;
  }

  /** {@return how many articles came that the gold says nothing of} */
  int others() {
    return others;
  }

  /**
   * Takes the articles, those only that the gold is about.
   *
   * @param reader codes an article; absent where only its words are wanted
   */
  void read(
      Stream<Intake> articles,
      Optional<Function<Article, InOrder.Outcome<Reading>>> reader,
      int threads)
      throws IOException, InterruptedException {
    InOrder.read(
        articles.filter(this::isWanted).iterator(),
        reader.orElse(
            article -> new InOrder.Outcome.Done<>(new Reading(article, List.of(), List.of()))),
        threads,
        outcome -> {
          switch (outcome) {
            case InOrder.Outcome.Done<Reading> done -> take(done.result(), reader.isPresent());
            case InOrder.Outcome.Refused<Reading> refused -> refuse(refused.refusal());
            case InOrder.Outcome.Noted<Reading> noted ->
                problem.accept(noted.place() + ": " + noted.note());
          }
          return true;
        });
  }

  private boolean isWanted(Intake intake) {
    boolean other = intake instanceof Intake.Taken taken && !gold.containsKey(taken.article().id());
    others += other ? 1 : 0;
    return !other;
  }

  private void take(Reading reading, boolean coded) {
    String id = reading.article().id();
    if (texts.containsKey(id)) {
      throw new UserError(
          "Two of the articles are called \"%s\"; the gold can speak of one only".formatted(id));
    }
    texts.put(id, coded ? ArticleText.of(reading) : ArticleText.of(reading.article()));
    if (coded) {
      String text = reading.article().text();
      CodePoints offsets = CodePoints.of(text);
      system.put(
          id,
          reading.statements().stream()
              .map(each -> CodedStatement.of(each, text, offsets))
              .toList());
    }
  }

  private void refuse(Refusal refusal) {
    problems++;
    problem.accept("not read: " + refusal.place() + ": " + refusal.reason());
  }

  /** Takes statements that were coded before. */
  void take(List<CodedStatement> statements) {
    statements.forEach(
        each -> system.computeIfAbsent(each.doc(), doc -> new ArrayList<>()).add(each));
  }

  /**
   * {@return those that can be compared, in the gold's order}
   *
   * @param needText whether a document without its article is left out
   * @throws UserError if there is none, or if gold and articles do not belong together
   */
  List<Document> documents(boolean needText) {
    List<Document> documents = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    gold.forEach((doc, statements) -> {
      Optional<ArticleText> text = Optional.ofNullable(texts.get(doc));
      if (text.isEmpty() && needText) {
        lacking.add(doc);
      } else {
        text.ifPresent(each -> check(doc, statements, each));
        documents.add(new Document(doc, statements, system.getOrDefault(doc, List.of()), text));
      }
    });
    if (documents.isEmpty()) {
      throw new UserError(
          "None of the gold's documents is among the articles; the gold speaks of "
              + listed(lacking)
              + ", and a text's id is its file's name without the ending");
    }
    if (!lacking.isEmpty()) {
      problems++;
      problem.accept(
          "%s of the gold %s not among the articles and left out: %s."
              .formatted(
                  Wording.count(lacking.size(), "document"),
                  lacking.size() == 1 ? "is" : "are",
                  listed(lacking)));
    }
    return documents;
  }

  private void check(String doc, List<CodedStatement> statements, ArticleText text) {
    int length = text.length();
    for (CodedStatement each : statements) {
      if (each.end() > length) {
        throw new UserError(
            "%s: a statement of \"%s\" ends at %d, but the article has %d code points; is it"
                    .formatted(file, doc, each.end(), length)
                + " the article that was coded?");
      }
    }
    statements.stream()
        .filter(each -> each.text().isPresent())
        .filter(each -> !text.words(each.start(), each.end()).equals(each.text().get()))
        .findFirst()
        .ifPresent(each ->
            problem.accept(
                "%s: the words of \"%s\" at [%d, %d) are “%s”, not “%s” as the gold has them."
                    .formatted(
                        file,
                        doc,
                        each.start(),
                        each.end(),
                        text.words(each.start(), each.end()),
                        each.text().orElse(""))));
  }

  private static String listed(List<String> docs) {
    int most = 5;
    String first = String.join(", ", docs.subList(0, Math.min(most, docs.size())));
    return docs.size() > most ? first + " and " + (docs.size() - most) + " more" : first;
  }
}
