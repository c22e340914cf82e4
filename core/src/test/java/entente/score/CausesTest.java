package entente.score;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Span;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.SentenceTrace.NamedActor;
import entente.read.code.SharedCoder;
import entente.read.codebook.CodebookReader;
import entente.read.parse.Function;
import entente.read.parse.Token;
import entente.read.parse.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On one sentence, "Oslo warned Riga sternly", that is read in one way or another. */
class CausesTest {
  private static final String TEXT = "Oslo warned Riga sternly";
  private static final Triggers TRIGGERS = new Triggers(CodebookReader.shipped());
  private static final CodedStatement GOLD =
      Said.event("THREATEN", 0, TEXT.length(), "NOR.GOV", "LVA.GOV");

  private static ArticleText read(String tagOfVerb, String... steps) {
    List<String> words = List.of(TEXT.split(" ", -1));
    List<Token> tokens =
        words.stream()
            .map(word -> {
              int begin = TEXT.indexOf(word);
              return new Token(word, new Span(begin, begin + word.length()));
            })
            .toList();
    Tree tree =
        new Tree(
            tokens,
            List.of("oslo", "warn", "riga", "sternly"),
            List.of("NNP", tagOfVerb, "NNP", "RB"),
            List.of(1, -1, 1, 1),
            List.of(Function.SUBJECT, Function.ROOT, Function.OBJECT, Function.ADVERB));
    SentenceTrace trace =
        new SentenceTrace(
            new Span(0, TEXT.length()),
            tree,
            List.of(new NamedActor(tokens.getFirst().span(), List.of("NOR.GOV"), "name")),
            List.of(),
            List.of(steps));
    return ArticleText.of(new Reading(Article.of(Said.DOC, TEXT), List.of(), List.of(trace)));
  }

  private static List<Miss> misses(ArticleText text, CodedStatement... system) {
    Document document = new Document(Said.DOC, List.of(GOLD), List.of(system), Optional.of(text));
    return Scoring.of(List.of(document), Optional.of(TRIGGERS)).misses();
  }

  @Test
  void noRuleWhereNoWordOfOneStands() {
    Miss miss = misses(read("JJ")).getFirst();
    assertThat(miss.cause()).isEqualTo(Cause.NO_RULE);
    assertThat(miss.details()).containsExactly("no rule fired on these words");
    assertThat(miss.sentence()).isEqualTo(TEXT);
  }

  @Test
  void wrongParseTellsWhyTheRuleWasRefused() {
    Miss miss =
        misses(read("VBD", "THREATEN/warn at 'warned': nobody found for target")).getFirst();
    assertThat(miss.cause()).isEqualTo(Cause.WRONG_PARSE);
    assertThat(miss.details())
        .containsExactly("THREATEN/warn at “warned” did not fire: nobody found for target");
  }

  @Test
  void wrongParseWhereAWordOfARuleStandsThatDidNotFire() {
    Miss miss = misses(read("VBD")).getFirst();
    assertThat(miss.cause()).isEqualTo(Cause.WRONG_PARSE);
    assertThat(miss.details()).singleElement().asString().contains("did not fire at “warned”");
  }

  @Test
  void otherTypeNamesTheRuleThatFired() {
    Miss miss = misses(read("VBD"), Said.event("ACCUSE", 0, 16)).getFirst();
    assertThat(miss.cause()).isEqualTo(Cause.OTHER_TYPE);
    assertThat(miss.details()).containsExactly("ACCUSE/test fired");
  }

  @Test
  void whatStandsForAnotherTypeIsNoExtraAsWell() {
    assertThat(misses(read("VBD"), Said.event("ACCUSE", 0, 16))).hasSize(1);
  }

  @Test
  void wrongActorTellsWhetherItWasSeen() {
    CodedStatement turned = Said.with(Said.event("THREATEN", 0, 24), Role.TARGET, "NOR");
    Miss miss = misses(read("VBD"), turned).getFirst();
    assertThat(miss.cause()).isEqualTo(Cause.WRONG_ACTOR);
    assertThat(miss.details())
        .containsExactly(
            "source NOR went into the role target",
            "target LVA is missing: no mention of it was found in the sentence");
  }

  @Test
  void wrongActorWhereItWasFoundButGivenNoRole() {
    CodedStatement noSource = Said.with(Said.event("THREATEN", 0, 24), Role.TARGET, "LVA");
    assertThat(misses(read("VBD"), noSource).getFirst().details())
        .containsExactly("source NOR is missing: it was found in the sentence, but given no role");
  }

  @Test
  void wrongStandingTellsWhich() {
    Miss miss = misses(read("VBD"), Said.as(GOLD, Modality.PLANNED)).getFirst();
    assertThat(miss.cause()).isEqualTo(Cause.WRONG_STANDING);
    assertThat(miss.details()).containsExactly("modality: actual, coded as planned");
  }

  @Test
  void extraNamesItsRule() {
    List<Miss> misses = misses(read("VBD"), GOLD, Said.event("ACCUSE", 0, 24));
    assertThat(misses).extracting(Miss::cause).containsExactly(Cause.EXTRA);
    assertThat(misses.getFirst().details()).containsExactly("ACCUSE/test fired");
  }

  @Test
  void understandsEveryStepThatTheCoderTells() {
    Article article =
        Article.of(
            "steps",
            "Norway said that it would not attack Russia in a strike. Norway warned Minsk that"
                + " Poland would close its border. The ally criticised the accusation.");
    Reading reading = SharedCoder.get().read(article);
    List<String> told =
        reading.sentences().stream().flatMap(trace -> trace.steps().stream()).toList();
    List<Steps.Step> steps =
        reading.sentences().stream().flatMap(trace -> Steps.of(trace).stream()).toList();
    assertThat(steps).hasSameSizeAs(told);
    assertThat(steps).anyMatch(Steps.Step::fired);
    assertThat(steps).anyMatch(step -> !step.fired() && step.word().isPresent());
    assertThat(IntStream.range(0, told.size()))
        .allMatch(i -> told.get(i).startsWith(steps.get(i).rule()));
  }
}
