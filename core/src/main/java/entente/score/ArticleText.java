package entente.score;

import entente.event.Article;
import entente.event.CodePoints;
import entente.event.Span;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.text.TextSplitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that statements stand on, and what was seen in each sentence where the program read it.
 *
 * @param text the article's text
 * @param sentences its sentences, in text order
 */
public record ArticleText(String text, List<Sentence> sentences) {
  public ArticleText {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence.
   *
   * @param start its first code point
   * @param end one past its last
   * @param span the same in UTF-16
   * @param trace what was seen in it, if the program read it
   */
  public record Sentence(int start, int end, Span span, Optional<SentenceTrace> trace) {}

  /** {@return an article that the program has read} */
  public static ArticleText of(Reading reading) {
    CodePoints offsets = CodePoints.of(reading.article().text());
    return new ArticleText(
        reading.article().text(),
        reading.sentences().stream()
            .map(trace -> sentence(trace.sentence(), offsets, Optional.of(trace)))
            .toList());
  }

  /** {@return an article of which only the words are known} */
  public static ArticleText of(Article article) {
    CodePoints offsets = CodePoints.of(article.text());
    return new ArticleText(
        article.text(),
        TextSplitter.blocks(article.text()).stream()
            .flatMap(block -> block.sentences().stream())
            .map(sentence -> sentence(sentence.span(), offsets, Optional.empty()))
            .toList());
  }

  private static Sentence sentence(Span span, CodePoints offsets, Optional<SentenceTrace> trace) {
    return new Sentence(offsets.at(span.begin()), offsets.at(span.end()), span, trace);
  }

  /** {@return the number of code points} */
  public int length() {
    return text.codePointCount(0, text.length());
  }

  /** {@return the words between two code points, of which the second is at most the length} */
  public String words(int start, int end) {
    int begin = text.offsetByCodePoints(0, start);
    return text.substring(begin, text.offsetByCodePoints(begin, end - start));
  }

  /** {@return the sentences that the statement's evidence stands in} */
  public List<Sentence> sentencesOf(CodedStatement statement) {
    return sentences.stream()
        .filter(each -> each.start() < statement.end() && statement.start() < each.end())
        .toList();
  }

  /** {@return the words of these sentences; the evidence alone where it stands in none} */
  String sentenceOf(CodedStatement statement) {
    List<Sentence> found = sentencesOf(statement);
    return found.isEmpty()
        ? words(statement.start(), Math.min(statement.end(), length()))
        : found.stream().map(each -> each.span().in(text)).collect(Collectors.joining(" "));
  }

  /** {@return the evidence in UTF-16} */
  public Span span(CodedStatement statement) {
    int begin = text.offsetByCodePoints(0, statement.start());
    return new Span(begin, text.offsetByCodePoints(begin, statement.end() - statement.start()));
  }
}
