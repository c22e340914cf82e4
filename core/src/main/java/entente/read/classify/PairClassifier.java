package entente.read.classify;

import entente.event.Article;
import entente.event.Span;
import entente.read.MarkedActor;
import entente.read.MarkedReader;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.opinion.LabelledSentence;
import entente.read.opinion.SecondOpinion;
import entente.read.plover.PloverEvents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells the type of the event between marked actors. Rules over the tree propose, by how well what
 * they found fits the marked actors; the sense of the sentence weighs in, and decides where no rule
 * fired: {@code score(type) = opinion^w · exp(evidence)}, scaled to sum to 1
 * (docs/second-opinion.md).
 */
public final class PairClassifier {
  /** An opinion is never surer than this that a type is out of the question. */
  static final double FLOOR = 0.003;

  private final MarkedReader reader;
  private final SecondOpinion opinion;

  /** With what reads texts, and what has an opinion on sentences. */
  public PairClassifier(MarkedReader reader, SecondOpinion opinion) {
    this.reader = reader;
    this.opinion = opinion;
  }

  /** {@return the answer; the same question gives the same answer} */
  public Answer answer(Question question) {
    Article article = Article.of(question.id(), question.text());
    Marks marks = Marks.of(question);
    Reading marked = reader.read(article, marks.all());
    List<Ranked> found = Ranked.of(marked, marks, FitWeights.LEARNT);
    Map<String, Double> sense = sense(question, marks, marked);
    Map<String, Double> scores = scores(found, sense);
    double sum = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    Optional<Map.Entry<String, Double>> best =
        scores.entrySet().stream().max(Map.Entry.comparingByValue());
    Optional<String> type =
        best.map(Map.Entry::getKey).filter(each -> !each.equals(LabelledSentence.NONE));
    return new Answer(
        question.id(),
        type,
        best.map(each -> each.getValue() / sum).orElse(0.0),
        found.stream()
            .filter(each -> Optional.of(each.event().type()).equals(type))
            .map(Ranked::event)
            .findFirst(),
        type.map(each -> sense.getOrDefault(each, 0.0)).orElse(0.0),
        PloverEvents.of(reader.read(article, List.of()).statements()));
  }

  private static Map<String, Double> scores(List<Ranked> found, Map<String, Double> sense) {
    Map<String, Double> evidence = new LinkedHashMap<>();
    found.forEach(each -> evidence.merge(each.event().type(), each.evidence(), Math::max));
    Map<String, Double> scores = new TreeMap<>();
    sense.forEach((type, likely) ->
        scores.put(
            type,
            Math.exp(
                FitWeights.LEARNT.opinion() * Math.log(Math.max(likely, FLOOR))
                    + evidence.getOrDefault(type, 0.0))));
    return scores;
  }

  /** {@return what is known of a question before it is weighed: for learning the weights} */
  Signs signs(Question question) {
    Marks marks = Marks.of(question);
    Reading reading = reader.read(Article.of(question.id(), question.text()), marks.all());
    return new Signs(sense(question, marks, reading), Ranked.of(reading, marks, FitWeights.LEARNT));
  }

  /** The opinion on the sentences in which somebody is marked; on all where nobody is. */
  private Map<String, Double> sense(Question question, Marks marks, Reading reading) {
    Span told =
        reading.sentences().stream()
            .map(SentenceTrace::sentence)
            .filter(each -> marks.all().stream().anyMatch(mark -> mark.words().overlaps(each)))
            .reduce(Span::cover)
            .orElse(new Span(0, question.text().length()));
    return opinion.of(
        told.in(question.text()), spans(marks.sources(), told), spans(marks.targets(), told));
  }

  /**
   * What speaks for the types of a sentence.
   *
   * @param opinion how likely its sense makes each
   * @param found the events that rules found, the best fit first
   */
  record Signs(Map<String, Double> opinion, List<Ranked> found) {}

  /** Where the marks stand in a part of the text, counted from its beginning. */
  private static List<Span> spans(List<MarkedActor> marks, Span part) {
    return marks.stream()
        .map(MarkedActor::words)
        .filter(part::contains)
        .map(words -> new Span(words.begin() - part.begin(), words.end() - part.begin()))
        .toList();
  }
}
