package entente.show.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import entente.event.Factuality;
import entente.event.Modality;
import entente.event.Role;
import entente.read.Reading;
import entente.show.Account;
import entente.show.Coded;
import entente.show.ExampleReading;
import entente.show.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalOutputTest {
  @Test
  void showsWhatAReaderNeedsAndNoMore() throws IOException {
    assertThat(shown(ExampleReading.reading(), 60).lines().limit(24))
        .containsExactly(
            "Joint drill opens in Dushanbe",
            "example · The Example Gazette · 15 August 2022",
            "",
            "COOPERATE  USA  with KGZ, KAZ  in TJK",
            "  reported        “The United States organised an exercise",
            "                  with Kyrgyzstan and Kazakhstan in",
            "                  Tajikistan in August”",
            "                  August 2022",
            "",
            "AGREE  USA.GOV → TJK",
            "  planned         “Washington pledged more than $60 million",
            "                  to Tajikistan”",
            "                  according to USA.GOV · more than 60",
            "                  million USD",
            "",
            "COOPERATE  KAZ → UKR  via JOR  under GBR.GOV",
            "  alleged         “Kazakhstan sold weapons to Ukraine",
            "                  through Jordan under the supervision of",
            "                  London”",
            "                  according to an unnamed source",
            "",
            "basing  RUS  in TJK",
            "  reported        “Russia has a base in Tajikistan”",
            "");
  }

  @Test
  void putsWhatIsReportedAndWhatIsDeniedUnderOneHeading() throws IOException {
    Article article = Article.of("a", "Russia hit Kyiv. Moscow denied that it hit Kyiv at night.");
    Coded reported =
        Coded.event(article, "ASSAULT", "Russia hit Kyiv")
            .role(Role.SOURCE, "RUS")
            .role(Role.TARGET, "UKR")
            .in("UKR");
    Coded denied =
        Coded.event(article, "ASSAULT", "it hit Kyiv at night")
            .role(Role.SOURCE, "RUS")
            .role(Role.TARGET, "UKR")
            .toldBy("RUS.GOV")
            .as(Modality.ACTUAL, Factuality.CERTAINLY_NOT);
    Reading reading =
        new Reading(article, List.of(reported.statement(), denied.statement()), List.of());
    assertThat(shown(reading, 80).lines().limit(7))
        .containsExactly(
            "a",
            "",
            "ASSAULT  RUS → UKR",
            "  reported        “Russia hit Kyiv”",
            "                  in UKR",
            "  denied          “it hit Kyiv at night”",
            "                  according to RUS.GOV");
  }

  @Test
  void saysSoWhereThereIsNothing() throws IOException {
    Reading nothing = new Reading(Article.of("a", "Rain."), List.of(), List.of());
    assertThat(shown(nothing, 80)).contains("No statement on the relations of states was found");
  }

  @Test
  void endsWithTheAccountOfTheRun() throws IOException {
    StringWriter written = new StringWriter();
    TerminalOutput output = new TerminalOutput(written, new Paint(false), 80);
    output.finish(
        Account.EMPTY.plus(ExampleReading.reading()).plus(new Refusal("b.bin", "is not a text")));
    assertThat(written.toString().lines().skip(1))
        .containsExactly(
            "1 article · 1 sentence · 11 statements",
            "2 reported · 1 attributed · 1 alleged · 1 planned · 1 forecast · 2 hypothetical · 1 call"
                + " to action · 1 denied · 1 opinion",
            "",
            "Not read: 1 input",
            "  b.bin: is not a text");
  }

  private static String shown(Reading reading, int columns) throws IOException {
    StringWriter written = new StringWriter();
    new TerminalOutput(written, new Paint(false), columns).show(reading);
    return written.toString();
  }
}
