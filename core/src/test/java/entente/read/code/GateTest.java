package entente.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Actor;
import entente.event.Article;
import entente.event.Span;
import entente.read.MarkedActor;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.actor.ActorFinder;
import entente.read.actor.ActorTable;
import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import entente.read.codebook.Example;
import entente.read.parse.Parser;
import entente.read.parse.SharedParser;
import entente.read.parse.Tree;
import entente.read.text.Sentence;
import entente.read.text.TextSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can hold no statement is not parsed, and nothing else changes. */
class GateTest {
  private static final String BAKE_SALE =
      """
      Bake sale brings in a record sum
      Forty cakes were sold on Saturday at the bake sale of the primary school. "The lemon tarts were gone \
      by ten," said Mrs Miller, who has run it for twelve years. The money pays for new curtains.
      """;

  private final AtomicInteger parsed = new AtomicInteger();
  private final Parser counting =
      sentence -> {
        parsed.incrementAndGet();
        return SharedParser.get().parse(sentence);
      };
  private final Coder sparing =
      new Coder(counting, ActorTable.shipped(), SharedCoder.codebook())
          .sparing(SharedParser.get()::lemmas);

  private Reading read(String text) {
    return sparing.read(Article.of("text", text));
  }

  @Test
  void anArticleOnABakeSaleIsNotParsed() {
    Reading reading = read(BAKE_SALE);
    assertThat(parsed).hasValue(0);
    assertThat(reading.statements()).isEmpty();
  }

  @Test
  void itsSentencesAreCountedAllTheSame() {
    List<Span> sentences =
        read(BAKE_SALE).sentences().stream().map(SentenceTrace::sentence).toList();
    assertThat(sentences)
        .hasSize(4)
        .isEqualTo(
            SharedCoder.read(BAKE_SALE).sentences().stream().map(SentenceTrace::sentence).toList());
    assertThat(read(BAKE_SALE).sentences().getFirst().steps().getFirst()).startsWith("not parsed");
  }

  @Test
  void anArticleInWhichMoscowWarnsIsParsed() {
    assertThat(read("Moscow warned Oslo against new drills.").statements()).isNotEmpty();
    assertThat(parsed).hasPositiveValue();
  }

  /** "The country" is known from a sentence in which nothing is done. */
  @Test
  void theActorMayStandInAnotherSentence() {
    String text = "Norway is a kingdom. The country imposed sanctions on its neighbour.";
    assertThat(read(text).statements()).isNotEmpty().isEqualTo(SharedCoder.statements(text));
  }

  @Test
  void whereNobodyKnownIsNamedWordsOfConflictOpenNothing() {
    read("The neighbours threatened to sue the baker. He attacked them with a cake.");
    assertThat(parsed).hasValue(0);
  }

  @Test
  void whereNoRuleCanFireTheNameOfAStateOpensNothing() {
    read("Norway is a kingdom of fjords.");
    assertThat(parsed).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MOSCOW WARNED OF ATTACKS ON FOREIGN BASES.",
        "The Sino-Russian drills began.",
        "The US-led attack began.",
        "The al-Qaeda-linked fighters attacked.",
        "The Algiers Agreement was signed.",
        "The attack was planned on his Twitter.",
        "Thomas Putin attacked his neighbour.",
        "The U.S. attacked.",
      })
  void whateverMayNameAnActorOpens(String text) {
    read(text);
    assertThat(parsed).hasPositiveValue();
  }

  @Test
  void actorsWhomSomebodyMarkedOpenToo() {
    String text = "Ruritania attacked Syldavia.";
    sparing.read(
        Article.of("text", text),
        List.of(
            new MarkedActor(new Span(0, 9), Actor.of("RUR")),
            new MarkedActor(new Span(19, 27), Actor.of("SYL"))));
    assertThat(parsed).hasPositiveValue();
  }

  /** A second opinion that speaks alone may take any verb between two actors for an event. */
  @Test
  void whereStatementsNeedNoRuleTheNameOfAnActorIsEnough() {
    ActorFinder finder = new ActorFinder(ActorTable.shipped());
    Gate gate = new Gate(finder, Optional.empty(), new PossibleLemmas(SharedParser.get()::lemmas));
    assertThat(gate.opensFor(sentences("Norway is a kingdom of fjords."))).isTrue();
    assertThat(gate.opensFor(sentences("The neighbours threatened the baker."))).isFalse();
  }

  private static List<Sentence> sentences(String text) {
    return TextSplitter.blocks(text).stream().flatMap(block -> block.sentences().stream()).toList();
  }

  /** Each by itself, and in other letters, so that many name no actor or lack a trigger. */
  @Test
  void everyTextOfTheProgramIsCodedAsWithoutTheGate() {
    int closed = 0;
    for (String text : texts().toList()) {
      for (String each : List.of(text, text.toLowerCase(Locale.ROOT))) {
        parsed.set(0);
        Reading reading = read(each);
        if (parsed.get() == 0) {
          closed++;
          assertThat(SharedCoder.statements(each)).as(each).isEmpty();
        }
        assertThat(reading.sentences()).as(each).hasSameSizeAs(SharedCoder.read(each).sentences());
      }
    }
    assertThat(closed).isGreaterThan(50);
  }

  /** What the parser and those around it make of words is foreseen for each word alone. */
  @Test
  void everyLemmaOfATreeIsOneThatTheFormCanHave() {
    PossibleLemmas possible = new PossibleLemmas(SharedParser.get()::lemmas);
    for (String text : texts().toList()) {
      for (SentenceTrace sentence : SharedCoder.read(text).sentences()) {
        Tree tree = sentence.tree();
        for (int word = 0; word < tree.size(); word++) {
          assertThat(possible.of(tree.tokens().get(word).form()))
              .as(text)
              .contains(tree.lemmas().get(word));
        }
      }
    }
  }

  private static Stream<String> texts() {
    Stream<String> examples =
        SharedCoder.codebook().types().stream()
            .flatMap(type -> type.examples().stream())
            .map(Example::text);
    return Stream.concat(examples, articles());
  }

  private static Stream<String> articles() {
    return Stream.of(
            "exercise-pledge-and-base.txt",
            "column-with-imagined-alliance.txt",
            "exercise-as-others-tell-it.txt",
            "spokespeople-and-denials.txt",
            "eighteen-months.jsonl")
        .flatMap(name -> ArticleSource.of(name, bytes(name)))
        .map(intake -> ((Intake.Taken) intake).article().text())
        .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("(?<=[.!?]) "))));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = GateTest.class.getResourceAsStream("/entente/examples/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
