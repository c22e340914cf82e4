package entente.learn;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.Role;
import entente.event.Span;
import entente.read.SentenceTrace;
import entente.read.opinion.LabelledSentence;
import entente.score.ArticleText;
import entente.score.CodedStatement;
import entente.score.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gold statements as sentences that teach the second opinion. */
public final class Corrections {
  /** How often each is learnt: it counts as much as so many sentences of the program's own. */
  public static final int WEIGHT = 3;

  private static final int FEW_WORDS = 5;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Corrections() {}

  /**
   * {@return a sentence for each event with a source and a target: the words of its evidence, or
   * the whole sentence where these are few}
   *
   * @param documents read by the program
   */
  public static List<LabelledSentence> sentences(List<Document> documents) {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (Document document : documents) {
      for (CodedStatement gold : document.gold()) {
        if (gold.kind() == Kind.EVENT
            && gold.roles().containsKey(Role.SOURCE)
            && gold.roles().containsKey(Role.TARGET)) {
          document.text().flatMap(text -> sentence(text, gold)).ifPresent(sentences::add);
        }
      }
    }
    return sentences;
  }

  /** {@return the program's own sentences, and each correction as often as it counts} */
  public static List<LabelledSentence> besides(
      List<LabelledSentence> own, List<LabelledSentence> corrections) {
    List<LabelledSentence> all = new ArrayList<>(own);
    for (int i = 0; i < WEIGHT; i++) {
      all.addAll(corrections);
    }
    return all;
  }

  private static Optional<LabelledSentence> sentence(ArticleText text, CodedStatement gold) {
    Span evidence = text.span(gold);
    List<ArticleText.Sentence> around = text.sentencesOf(gold);
    boolean few = SPACES.split(evidence.in(text.text()).strip()).length < FEW_WORDS;
    Optional<Span> words =
        few
            ? around.stream().map(ArticleText.Sentence::span).reduce(Span::cover)
            : Optional.of(evidence);
    return words.map(span -> {
      List<SentenceTrace.NamedActor> mentions =
          around.stream()
              .flatMap(sentence -> sentence.trace().stream())
              .flatMap(trace -> trace.mentions().stream())
              .filter(mention -> span.contains(mention.span()))
              .toList();
      return new LabelledSentence(
          gold.type(),
          named(gold, Role.SOURCE, mentions, text.text(), span),
          named(gold, Role.TARGET, mentions, text.text(), span),
          span.in(text.text()));
    });
  }

  /** The words that name somebody of the role, best such as stand nowhere before in the text. */
  private static String named(
      CodedStatement gold,
      Role role,
      List<SentenceTrace.NamedActor> mentions,
      String text,
      Span words) {
    Set<String> codes =
        gold.roles().getOrDefault(role, List.of()).stream()
            .map(Actor::code)
            .collect(Collectors.toSet());
    return mentions.stream()
        .filter(mention ->
            mention.actors().stream().anyMatch(code -> codes.contains(Actor.parse(code).code())))
        .map(SentenceTrace.NamedActor::span)
        .min(
            Comparator.comparing(
                span -> words.in(text).indexOf(span.in(text)) != span.begin() - words.begin()))
        .map(span -> span.in(text))
        .orElse("");
  }
}
