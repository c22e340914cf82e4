package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente channels} and {@code entente inside} over the articles of docs/channels.md. */
class ChannelsCommandTest {
  private static final List<String> ARTICLES =
      List.of(
          article(
              "Gulf Dispatch",
              "2024-03-12",
              "Oman signed an intelligence exchange agreement with Kenya on 5 March 2024. Any data"
                  + " received from Oman will be passed on to Italy by the Kenyan police."),
          article(
              "Harbour Post",
              "2024-04-02",
              "Kenya shared intelligence with Malta on 28 March 2024. There is evidence that Oman"
                  + " sells weapons to Chad through Egypt."),
          article(
              "Desert Wire",
              "2024-05-20",
              "Oman sold rifles to Egypt in April 2024. Libya sells ammunition to Chad, the"
                  + " Chadian army said. If Chad sold weapons to Malta, Libya would object."),
          article(
              "Valley Times",
              "2024-06-03",
              "The United States and Tajikistan held a joint military exercise near Khorog on 20"
                  + " May 2024. Dushanbe hosted the commander of US Central Command in March"
                  + " 2024. The United States pledged to provide Kyrgyzstan with 5 million"
                  + " dollars in assistance. If the United States opened a military base in"
                  + " Kyrgyzstan, Russia would object. The United States should send weapons to"
                  + " Tajikistan, the Armenian envoy said. The United States held talks with"
                  + " Uzbekistan in Samarkand in January 2024."));

  @TempDir private static Path folder;

  private static Path ledger;

  @BeforeAll
  static void add() throws IOException {
    ledger = ledger("told", ARTICLES);
  }

  private static Path ledger(String name, List<String> articles) throws IOException {
    Path place = folder.resolve(name + ".duckdb");
    Path input = Files.write(folder.resolve(name + ".jsonl"), articles);
    Ran ran = Ran.run("add", "-l", place, input);
    assertThat(ran.code()).as(ran.err()).isZero();
    return place;
  }

  private static String article(String outlet, String day, String text) {
    return """
    {"id":"%s","outlet":"%s","published":"%s","language":"en","text":"%s"}\
    """
        .formatted(outlet, outlet, day, text);
  }

  private static Ran ask(Object... words) {
    return askOf(ledger, words);
  }

  private static Ran askOf(Path asked, Object... words) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.add(1, "--ledger=" + asked);
    Ran ran = Ran.run(all.toArray());
    assertThat(ran.err()).doesNotContain("inside the program");
    return ran;
  }

  @Test
  void aForecastThroughAGoBetweenIsAPathThatCouldBe() {
    Ran ran = ask("channels", "--from", "OMN", "--to", "ITA", "--what", "intelligence");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("OMN to ITA: intelligence  capacity: it could pass")
        .contains("OMN -> KEN -> ITA   forecast · belief 0.50 · in order")
        .contains("“Any data received from Oman will be passed on to Italy by the Kenyan")
        .contains("Gulf Dispatch · 12 March 2024 · statement ")
        .contains("KEN -> ITA  belief 0.50, 1 source  weakest hop")
        .contains("intermediaries    KEN (without it 0.00)");
  }

  @Test
  void whatIsAllegedToPassThroughAThirdIsAFlow() {
    String out = ask("channels", "--from", "OMN", "--to", "TCD", "--what", "arms").out();
    assertThat(out)
        .contains("OMN to TCD: arms  flow: every hop is told to have happened")
        .contains("OMN -> EGY -> TCD   alleged · belief 0.67 · in order")
        .contains("“Oman sells weapons to Chad through Egypt”")
        .doesNotContain("capacity");
  }

  @Test
  void withoutAnEndAllThatCanBeReachedIsListed() {
    String out = ask("channels", "--from", "OMN").out();
    assertThat(out)
        .contains("OMN -> KEN -> MLT")
        .contains("OMN -> EGY -> TCD")
        .doesNotContain("TCD -> MLT");
    assertThat(ask("channels", "--from", "MLT").err())
        .contains("nothing told in the ledger leads from MLT to anybody in 3 hops or fewer.");
  }

  @Test
  void daysAreHeldToTheTerms() {
    assertThat(ask("channels", "--from", "OMN", "--to", "MLT").out())
        .contains("OMN -> KEN -> MLT   reported · belief 0.81 · in order");
    assertThat(ask("channels", "--from", "OMN", "--to", "MLT", "--since", "2024-03-29").out())
        .isEmpty();
    assertThat(ask("channels", "--from", "OMN", "--to", "MLT", "--until", "2024-03-27").out())
        .isEmpty();
  }

  @Test
  void tablesHoldEveryTellingWithItsStatement() throws IOException {
    String csv = ask("channels", "--from", "OMN", "--to", "TCD", "-f", "csv").out();
    assertThat(csv.lines().findFirst().orElse("")).contains("in_cut,statement,origin,outlet");
    // Two tellings of the first hop, one of the second.
    assertThat(csv.lines()).hasSize(4);
    Path file = folder.resolve("channels.parquet");
    assertThat(ask("channels", "--from", "OMN", "--to", "TCD", "-f", "parquet", "-o", file).code())
        .isZero();
    assertThat(Files.size(file)).isPositive();
    assertThat(ask("channels", "--from", "OMN", "-f", "csv").out())
        .isEqualTo(ask("channels", "--from", "OMN", "-f", "csv").out());
  }

  @Test
  void aMistakeIsToldInOneSentence() {
    assertThat(ask("channels", "--from", "OMN", "--what", "love").err())
        .contains("there is no 'love'; --what is one of aid, arms, energy, intelligence, money");
    assertThat(ask("channels", "--from", "OMN", "--to", "OMN").err()).contains("are the same");
    assertThat(ask("channels", "--from", "O M N").err()).contains("is no code of an actor");
    assertThat(ask("channels", "--from", "OMN", "--hops", "0").code()).isEqualTo(2);
    assertThat(ask("inside", "XYZ", "--by", "USA").err()).contains("knows no organisation 'XYZ'");
  }

  @Test
  void actsInsideAreListedByQuarterAndWhatIsImaginedIsNot() {
    Ran ran = ask("inside", "CSTO", "--by", "USA");
    assertThat(ran.out())
        .contains("USA inside CSTO")
        .contains("2024-Q1  1 act: visit 1")
        .contains("2024-Q2  2 acts: exercise 1, pledge 1")
        .contains("2024-03              visit  TJK  in TJK  reported · 1 outlet · event e")
        .contains("told 2024-06-03      pledge  KGZ  planned")
        .contains("“The United States and Tajikistan held a joint military exercise near")
        .doesNotContain("base")
        .doesNotContain("UZB");
    assertThat(ran.err())
        .contains("3 acts. Statements left out: 1 hypothetical, 1 call to action.");
    assertThat(ask("inside", "CSTO", "--by", "USA", "--to", "2024-04-30").out())
        .contains("visit")
        .doesNotContain("exercise");
    assertThat(ask("inside", "CSTO", "--by", "USA", "--by-period", "year").out())
        .contains("2024  3 acts");
    assertThat(ask("inside", "CSTO", "--by", "USA", "-f", "csv").out().lines()).hasSize(4);
  }

  /** The same news with the countries swapped gives the same answer with the codes swapped. */
  @Test
  void swappingTheCountriesChangesOnlyTheCodes() throws IOException {
    String text =
        "%1$s held a joint military exercise with %2$s on 20 May 2024. %1$s pledged to provide"
            + " %2$s with 5 million dollars in assistance. %1$s signed an intelligence exchange"
            + " agreement with %2$s on 7 May 2024. If %1$s opened a military base in %2$s, Malta"
            + " would object.";
    Path one =
        ledger(
            "one", List.of(article("Post", "2024-06-01", text.formatted("China", "Kyrgyzstan"))));
    Path other =
        ledger(
            "other", List.of(article("Post", "2024-06-01", text.formatted("Russia", "Hungary"))));
    String inside = bare(askOf(one, "inside", "CSTO", "--by", "CHN").out());
    assertThat(inside).contains("exercise").contains("pledge").contains("agreement");
    assertThat(
            bare(askOf(other, "inside", "NATO", "--by", "RUS").out())
                .replace("RUS", "CHN")
                .replace("HUN", "KGZ")
                .replace("NATO", "CSTO")
                .replace("Russia", "China")
                .replace("Hungary", "Kyrgyzstan"))
        .isEqualTo(inside);
    assertThat(
            bare(askOf(other, "channels", "--from", "HUN", "--to", "RUS").out())
                .replace("RUS", "CHN")
                .replace("HUN", "KGZ")
                .replace("Russia", "China")
                .replace("Hungary", "Kyrgyzstan"))
        .isEqualTo(bare(askOf(one, "channels", "--from", "KGZ", "--to", "CHN").out()));
  }

  /** Without ids, and on one line: names differ in length. */
  private static String bare(String out) {
    return out.replaceAll("\\b[et]?[0-9a-f]{12,16}\\b", "ID").replaceAll("\\s+", " ");
  }
}
