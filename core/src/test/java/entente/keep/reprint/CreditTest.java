package entente.keep.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {
  private static final Set<String> ACTORS = Set.of("CSTO", "EAEU", "NATO", "RUS");

  private static Optional<String> credit(String text) {
    return Credit.of(text, Optional.empty(), ACTORS::contains);
  }

  private static Optional<String> creditOfOutlet(String outlet) {
    return Credit.of("The drill began.", Optional.of(outlet), ACTORS::contains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TALLINN, March 3 (Baltic Wire) - The ministry said so. | BALTIC WIRE",
        "PORT-AU-PRINCE (Antilles Press) - The police landed. | ANTILLES PRESS",
        "N'DJAMENA (Sahel Wire) — Chad ended it. | SAHEL WIRE",
        "ANKARA/ISTANBUL, Turkey, March 3 (Steppe Watch) - It began. | STEPPE WATCH",
        "WASHINGTON 3 March (AP) — It began. | AP",
        "Kyiv (AFP) - It began. | AFP",
        "Feb 22 (Reuters) - It began. | REUTERS",
        "(Reuters) - It began. | REUTERS",
        "Moscow (dpa) - It began. | DPA",
        "MOSCOW, 3 March /TASS/. The minister spoke. | TASS",
        "MOSCOW, March 3. /TASS/. The minister spoke. | TASS",
        "/TASS/ The minister spoke. | TASS",
      })
  void aDatelineNamesTheWire(String text, String wire) {
    assertThat(credit(text)).contains(wire);
  }

  @ParameterizedTest
  @CsvSource({
    "Baltic Wire, BALTIC WIRE",
    "The Associated Press, ASSOCIATED PRESS",
    "Reuters, REUTERS",
    "Reuters Staff, REUTERS",
    "BBC Monitoring, BBC MONITORING",
    "BNS, BNS",
  })
  void aBylineOfAnAgencyNamesIt(String name, String wire) {
    assertThat(credit("By " + name + "\n\nThe drill began.")).contains(wire);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "John Smith",
        "JOHN SMITH",
        "Staff",
        "Our Correspondent",
        "Our News Desk",
        "Staff Reporter",
        "NATO"
      })
  void aBylineOfAPersonOrOfTheOwnStaffNamesNobody(String name) {
    assertThat(credit("By " + name + "\n\nThe drill began.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The drill began. (AFP) | AFP",
        "The drill began (Reuters) | REUTERS",
        "“The drill began.” (Kazinform) | KAZINFORM",
        "The drill began. —Reuters | REUTERS",
        "The drill began. - Tengrinews | TENGRINEWS",
        "The drill began. Source: TASS | TASS",
      })
  void aCreditBehindTheLastSentenceNamesTheWire(String text, String wire) {
    assertThat(credit(text)).contains(wire);
  }

  @Test
  void aCreditAloneOnTheLastLineNamesTheWire() {
    assertThat(credit("The drill began.\n\nSource: Xinhua")).contains("XINHUA");
    assertThat(credit("The drill began.\n\nSource: the Steppe Watch.")).contains("STEPPE WATCH");
    assertThat(credit("The drill began.\n\n– Baltic Wire")).contains("BALTIC WIRE");
    assertThat(credit("The drill began.\n\n(BNS)")).contains("BNS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fighting has resumed in Nagorno-Karabakh.",
        "Fighting has resumed in Nagorno - Karabakh.",
        "The fleet will serve in the Asia-Pacific.",
        "The Eurasian Economic Union (EAEU) - a bloc of five states - met in Minsk.",
        "The International Criminal Court (ICC) - it sits in The Hague - met.",
        "EAEU, March 3 (EAEU) - The bloc met.",
        "Armenia froze its part in the Collective Security Treaty Organization (CSTO)",
        "Hungary left the International Criminal Court (ICC).",
        "They met. (CSTO)",
        "The two met in Riga (Latvia) and talked about trade.",
        "It was the EU/US/UK statement that they read.",
        "They flew by way of the News Agency Building.",
        "Nobody knew who wrote the Text Nauru",
        "The drill began. (John Smith)",
        "The era is over – Vladimir Putin",
      })
  void proseIsNoCredit(String text) {
    assertThat(credit(text)).isEmpty();
  }

  @Test
  void anOutletCanNameTheWireInBracketsButNotItsCountry() {
    assertThat(creditOfOutlet("The Daily (Reuters)")).contains("REUTERS");
    assertThat(creditOfOutlet("The Daily (Reuters via Yahoo)")).contains("REUTERS");
    assertThat(creditOfOutlet("The Star (Malaysia)")).isEmpty();
    assertThat(creditOfOutlet("The Guardian (UK)")).isEmpty();
  }

  @Test
  void anOutletThatCreditsItselfCarriesNobody() {
    assertThat(
            Credit.of(
                "TALLINN, March 3 (Baltic Wire) - It began.",
                Optional.of("Baltic Wire"),
                ACTORS::contains))
        .isEmpty();
  }
}
