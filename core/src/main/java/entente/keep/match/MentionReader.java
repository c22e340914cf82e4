package entente.keep.match;

import entente.event.Actor;
import entente.event.Article;
import entente.event.Modality;
import entente.event.Span;
import entente.event.Statement;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.parse.Tree;
import entente.read.sense.Sense;
import entente.read.sense.SenseVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Makes mentions of what was read: what each statement gives matching to look at. */
public final class MentionReader {
  private static final int OPENING = 320;

  private final Sense sense;

  /** With what tells the sense of sentences. */
  public MentionReader(Sense sense) {
    this.sense = sense;
  }

  /** {@return a mention for each statement of the wanted ones, in text order} */
  public List<Mention> mentions(Reading reading, Predicate<Statement> wanted) {
    List<Statement> statements = reading.statements().stream().filter(wanted).toList();
    if (statements.isEmpty()) {
      return List.of();
    }
    Article article = reading.article();
    SenseVector story = sense.of(opening(article));
    Map<Span, SenseVector> senses = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Statement statement : statements) {
      Optional<SentenceTrace> trace = trace(reading, statement);
      Span span = trace.map(SentenceTrace::sentence).orElse(statement.evidence());
      String sentence = span.in(article.text());
      mentions.add(
          new Mention(
              statement.id(),
              article.id(),
              mentions.size(),
              realm(statement.modality()),
              statement.type(),
              statement.mode(),
              statement.roles(),
              named(trace),
              time(statement, article),
              article.published(),
              statement.where(),
              NamedThings.in(sentence, actors(trace, article.text())),
              words(reading, statement),
              statement.amounts(),
              Map.of(),
              senses.computeIfAbsent(span, any -> sense.of(sentence)),
              story));
    }
    return mentions;
  }

  /** {@return headline and opening: what the article as a whole is about} */
  static String opening(Article article) {
    String text = article.title().map(title -> title + ". ").orElse("") + article.text().strip();
    return text.substring(0, Math.min(OPENING, text.length()));
  }

  /** {@return where the sentence stands in which the statement does} */
  public static Optional<Span> sentence(Reading reading, Statement statement) {
    return trace(reading, statement).map(SentenceTrace::sentence);
  }

  /** {@return the nouns and verbs of the statement's evidence, in their base form} */
  public static Set<String> words(Reading reading, Statement statement) {
    return trace(reading, statement)
        .map(each -> words(each.tree(), statement.evidence()))
        .orElse(Set.of());
  }

  private static Optional<SentenceTrace> trace(Reading reading, Statement statement) {
    return reading.sentences().stream()
        .filter(each -> each.sentence().overlaps(statement.evidence()))
        .findFirst();
  }

  private static Mention.Realm realm(Modality modality) {
    return switch (modality) {
      case ACTUAL, PLANNED -> Mention.Realm.COURSE;
      case FORECAST -> Mention.Realm.FORECAST;
      case HYPOTHETICAL -> Mention.Realm.IMAGINED;
      case DIRECTIVE -> Mention.Realm.CALLED_FOR;
    };
  }

  private static Set<Actor> named(Optional<SentenceTrace> trace) {
    Set<Actor> named = new TreeSet<>();
    trace.stream()
        .flatMap(each -> each.mentions().stream())
        .flatMap(each -> each.actors().stream())
        .forEach(code -> named.add(Actor.parse(code)));
    return named;
  }

  private static Time time(Statement statement, Article article) {
    return statement
        .when()
        .map(Time::stated)
        .or(() -> article.published().map(Time::published))
        .orElse(Time.UNKNOWN);
  }

  private static List<String> actors(Optional<SentenceTrace> trace, String text) {
    return trace.stream()
        .flatMap(each -> each.mentions().stream())
        .filter(each -> !each.why().equals("place"))
        .map(each -> each.span().in(text))
        .filter(each -> !each.isEmpty() && Character.isUpperCase(each.charAt(0)))
        .toList();
  }

  private static Set<String> words(Tree tree, Span evidence) {
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < tree.size(); i++) {
      String tag = tree.tags().get(i);
      boolean content = (tag.startsWith("NN") && !tag.startsWith("NNP")) || tag.startsWith("VB");
      if (content && tree.tokens().get(i).span().overlaps(evidence)) {
        words.add(tree.lemmas().get(i));
      }
    }
    return words;
  }
}
