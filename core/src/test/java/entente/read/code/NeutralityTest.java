package entente.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import entente.event.Statement;
import entente.read.actor.ActorTable;
import entente.read.opinion.SecondOpinion;
import entente.read.sense.BgeSense;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hundred sentences and twelve pairs of states: whoever stands in which place, only the codes
 * differ, down to how sure the program is.
 */
class NeutralityTest {
  /** A state by its names. */
  record State(String code, String name, String adjective, String capital) {}

  record Pair(State one, State other) {
    @Override
    public String toString() {
      return one.code() + " and " + other.code();
    }
  }

  private static Pair pair(State one, State other) {
    return new Pair(one, other);
  }

  static Stream<Pair> pairs() {
    return Stream.of(
        pair(
            new State("USA", "America", "American", "Washington"),
            new State("RUS", "Russia", "Russian", "Moscow")),
        pair(
            new State("CHN", "China", "Chinese", "Beijing"),
            new State("IND", "India", "Indian", "New Delhi")),
        pair(
            new State("IRN", "Iran", "Iranian", "Tehran"),
            new State("ISR", "Israel", "Israeli", "Jerusalem")),
        pair(
            new State("UKR", "Ukraine", "Ukrainian", "Kyiv"),
            new State("POL", "Poland", "Polish", "Warsaw")),
        pair(
            new State("TUR", "Turkey", "Turkish", "Ankara"),
            new State("GRC", "Greece", "Greek", "Athens")),
        pair(
            new State("KAZ", "Kazakhstan", "Kazakh", "Astana"),
            new State("UZB", "Uzbekistan", "Uzbek", "Tashkent")),
        pair(
            new State("FRA", "France", "French", "Paris"),
            new State("DEU", "Germany", "German", "Berlin")),
        pair(
            new State("EGY", "Egypt", "Egyptian", "Cairo"),
            new State("ETH", "Ethiopia", "Ethiopian", "Addis Ababa")),
        pair(
            new State("BRA", "Brazil", "Brazilian", "Brasilia"),
            new State("ARG", "Argentina", "Argentine", "Buenos Aires")),
        pair(
            new State("SRB", "Serbia", "Serbian", "Belgrade"),
            new State("HRV", "Croatia", "Croatian", "Zagreb")),
        pair(
            new State("PAK", "Pakistan", "Pakistani", "Islamabad"),
            new State("AFG", "Afghanistan", "Afghan", "Kabul")),
        pair(
            new State("JPN", "Japan", "Japanese", "Tokyo"),
            new State("KOR", "South Korea", "South Korean", "Seoul")));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void onlyTheCodesDiffer(Pair pair) throws IOException {
    for (String sentence : sentences()) {
      String straight = filled(sentence, pair.one(), pair.other());
      List<String> told = told(straight, pair.one(), pair.other());
      List<String> turned =
          told(filled(sentence, pair.other(), pair.one()), pair.other(), pair.one());
      assertThat(turned).as(straight).isEqualTo(told);
    }
  }

  @Test
  void theSecondOpinionSeesNoNamesEither() throws IOException {
    try (BgeSense sense = BgeSense.load()) {
      SecondOpinion opinion = SecondOpinion.shipped(ActorTable.shipped(), sense);
      Coder coder = SharedCoder.asking(opinion, 0.8);
      for (Pair pair : pairs().toList()) {
        for (String sentence : sentences().subList(0, 20)) {
          String straight = filled(sentence, pair.one(), pair.other());
          String turned = filled(sentence, pair.other(), pair.one());
          assertThat(told(coder, turned, pair.other(), pair.one()))
              .as(straight)
              .isEqualTo(told(coder, straight, pair.one(), pair.other()));
        }
      }
    }
  }

  @Test
  void nearlyEverySentenceSaysSomething() throws IOException {
    Pair pair = pairs().findFirst().orElseThrow();
    long telling =
        sentences().stream()
            .filter(sentence ->
                !SharedCoder.statements(filled(sentence, pair.one(), pair.other())).isEmpty())
            .count();
    assertThat(sentences()).hasSize(100);
    assertThat(telling).isGreaterThan(85);
  }

  private static List<String> told(String text, State a, State b) {
    return told(SharedCoder.get(), text, a, b);
  }

  private static List<String> told(Coder coder, String text, State a, State b) {
    List<String> told = new ArrayList<>();
    for (Statement each : coder.read(Article.of("text", text)).statements()) {
      told.add(
          String.join(
                  " ",
                  each.rule(),
                  each.roles().toString(),
                  each.sources().toString(),
                  each.modality().word(),
                  each.factuality().value(),
                  each.where().orElse("-"),
                  String.valueOf(each.confidence()))
              .replaceAll("\\b" + a.code() + "\\b", "A")
              .replaceAll("\\b" + b.code() + "\\b", "B"));
    }
    return told;
  }

  private static String filled(String sentence, State a, State b) {
    String text =
        sentence
            .replace("{A:adj}", a.adjective())
            .replace("{A:cap}", a.capital())
            .replace("{A}", a.name())
            .replace("{B:adj}", b.adjective())
            .replace("{B:cap}", b.capital())
            .replace("{B}", b.name());
    // "A Italian": the article follows the name.
    return text.replaceAll("\\b([Aa]) (?=[AEIO])", "$1n ")
        .replaceAll("\\b([Aa])n (?=[^AEIOaeiou])", "$1 ");
  }

  private static List<String> sentences() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NeutralityTest.class.getResourceAsStream("neutrality.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
