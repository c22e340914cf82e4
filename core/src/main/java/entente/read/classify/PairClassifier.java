package entente.read.classify;

import entente.event.Article;
import entente.event.Span;
import entente.read.MarkedActor;
import entente.read.MarkedReader;
import entente.read.Reading;
import entente.read.opinion.LabelledSentence;
import entente.read.opinion.SecondOpinion;
import entente.read.plover.PloverEvents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells the type of the event between marked actors: rules over the tree propose, by how well what
 * they found fits the marked actors; the sense of the sentence weighs in, and decides where no rule
 * fired. The two are joined as a product of experts (Hinton 2002), the rules' share being {@code
 * exp(w × fit)}.
 */
public final class PairClassifier {
  /** What a point of fit is worth against the opinion, in natural logarithms. */
  private static final double FIT_WEIGHT = 0.9;

  /** An opinion is never surer than this that a type is out of the question. */
  private static final double FLOOR = 0.003;

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
    List<Ranked> found = Ranked.of(marked, marks);
    Map<String, Double> sense =
        opinion.of(question.text(), spans(marks.sources()), spans(marks.targets()));
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
    Map<String, Double> fits = new LinkedHashMap<>();
    found.forEach(each -> fits.merge(each.event().type(), each.fit(), Math::max));
    Map<String, Double> scores = new TreeMap<>();
    sense.forEach((type, likely) -> {
      double share = Math.exp(FIT_WEIGHT * fits.getOrDefault(type, 0.0));
      scores.put(type, Math.max(likely, FLOOR) * share);
    });
    return scores;
  }

  private static List<Span> spans(List<MarkedActor> marks) {
    return marks.stream().map(MarkedActor::words).toList();
  }
}
