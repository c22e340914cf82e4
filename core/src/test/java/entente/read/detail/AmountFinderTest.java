package entente.read.detail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Amount;
import entente.read.parse.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFinderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          $ 60 million                              | 60000000 USD
          more than $ 60 million in aid             | more than 60000000 USD
          60 million dollars                        | 60000000 USD
          60 million U.S./NNP dollars               | 60000000 USD
          US$ 5,000                                 | 5000 USD
          € 2.5bn                                   | 2500000000 EUR
          £ 40 m for arms                           | 40000000 GBP
          nearly 300 billion rubles                 | about 300000000000 RUB
          1.2 trillion yuan                         | 1200000000000 CNY
          20 million Canadian/JJ dollars            | 20000000 CAD
          EUR 500 million                           | 500000000 EUR
          $ 500k of gear                            | 500000 USD
          a $ 3 billion loan                        | 3000000000 USD
          half a million euros                      | 500000 EUR
          $ 1.5-2 billion                           | more than 1500000000 USD;up to 2000000000 USD
          between $ 1 and $ 2 billion               | more than 1000000000 USD;up to 2000000000 USD
          400-500 Russian/JJ soldiers               | more than 400 soldiers;up to 500 soldiers
          between 220 to 250 military/JJ personnel  | more than 220 personnel;up to 250 personnel
          with 50 to 80 personnel                   | more than 50 personnel;up to 80 personnel
          220 – 250 guests                          | more than 220 guests;up to 250 guests
          three people                              | 3 people
          two Ukrainian/JJ warships                 | 2 warships
          Seventeen rockets                         | 17 rockets
          about 5000 U.S. troops                    | about 5000 troops
          up to 5,000 troops                        | up to 5000 troops
          5 000 troops                              | 5000 troops
          some 300 tanks                            | about 300 tanks
          at least one soldier                      | more than 1 soldier
          more than 90 percent                      | more than 90 percent
          12.5 % of gas                             | 12.5 percent
          90 per/IN cent of gas                     | 90 percent
          fewer than 30 vessels                     | less than 30 vessels
          as many as 40 drones                      | up to 40 drones
          no fewer than 40 drones                   | more than 40 drones
          100+ drones                               | more than 100 drones
          60 or more drones                         | more than 60 drones
          over 100 drones                           | more than 100 drones
          twenty-five drones                        | 25 drones
          one hundred and twenty drones             | 120 drones
          two hundred thousand shells               | 200000 shells
          two dozen drones                          | 24 drones
          more than a dozen drones                  | more than 12 drones
          about a hundred drones                    | about 100 drones
          600,000 tons of wheat                     | 600000 tons
          six RCAF/NNP CF-18 fighter jets           | 6 jets
          400 individuals and 90 entities           | 400 individuals;90 entities
          an estimated 70 missiles                  | about 70 missiles
          20 dead/JJ and 45 wounded/JJ              | 20 deaths;45 injured
          """)
  void readsAnAmount(String sentence, String expected) {
    assertThat(amounts(Notation.flat(sentence))).isEqualTo(List.of(expected.split(";", -1)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "on 14 August 2022",
        "in 2011",
        "on August 14 , soldiers left/VBD",
        "the 1990s",
        "two years",
        "10 days ago",
        "the 201st base",
        "the G7",
        "an F-16",
        "Article 5 of the treaty",
        "Resolution 2254 of the council",
        "one/CD of the men",
        "two countries",
        "both sides and two leaders",
        "30 NATO countries",
        "a 37-year-old man",
        "aged 37",
        "at 7:45 p.m.",
        "at 8 p.m.",
        "+ 74951234567",
        "dozens of soldiers",
        "hundreds of soldiers",
        "a few hundred soldiers",
        "won 3-1 at home",
        "30 kilometers away/RB",
        "no one/NN left",
        "three times",
        "one man said/VBD",
        "one/CD third/NN of gas",
        "the upcoming 2020 race",
        "a Category 5 hurricane",
        "one/CD carrying/VBG fuel",
        "0 points"
      })
  void leavesOutWhatIsNoAmount(String sentence) {
    assertThat(amounts(Notation.flat(sentence))).isEmpty();
  }

  @Test
  void callsPeopleWhoWereKilledDeaths() {
    Tree tree =
        Notation.tree(
            """
            three  three  CD  1 NUMERAL
            people people NNS 3 PASSIVE_SUBJECT
            were   be     VBD 3 PASSIVE_AUXILIARY
            killed kill   VBN -1 ROOT
            """);
    assertThat(amounts(tree)).containsExactly("3 deaths");
  }

  @Test
  void countsDeathsInAParticiple() {
    Tree tree =
        Notation.tree(
            """
            Rebels  rebel  NNS 1 SUBJECT
            attacked attack VBD -1 ROOT
            ,       ,      ,   1 PUNCTUATION
            killing kill   VBG 1 ADVERBIAL_CLAUSE
            nearly  nearly RB  5 ADVERB
            100     100    CD  6 NUMERAL
            people  people NNS 3 OBJECT
            """);
    assertThat(amounts(tree)).containsExactly("about 100 deaths");
  }

  @Test
  void countsOneOfTheProtestersShotDead() {
    Tree tree =
        Notation.tree(
            """
            at         at        IN  1 ADVERB
            least      least     JJS 2 ADVERB
            one        one       CD  7 PASSIVE_SUBJECT
            of         of        IN  2 PREPOSITION
            the        the       DT  5 DETERMINER
            protesters protester NNS 3 PREPOSITION_OBJECT
            was        be        VBD 7 PASSIVE_AUXILIARY
            shot       shoot     VBN -1 ROOT
            dead       dead      JJ  7 ATTRIBUTE
            """);
    assertThat(amounts(tree)).containsExactly("more than 1 deaths");
  }

  @Test
  void countsTheInjuredWithoutANoun() {
    Tree tree =
        Notation.tree(
            """
            Two     two     CD  1 NUMERAL
            hundred hundred CD  3 PASSIVE_SUBJECT
            were    be      VBD 3 PASSIVE_AUXILIARY
            injured injure  VBN -1 ROOT
            """);
    assertThat(amounts(tree)).containsExactly("200 injured");
  }

  @Test
  void keepsTheNounOfSoldiersWhoWereKilled() {
    Tree tree =
        Notation.tree(
            """
            400-500  400-500 CD  2 NUMERAL
            Russian  russian JJ  2 MODIFIER
            Soldiers soldier NNS 3 PASSIVE_SUBJECT
            Killed   kill    VBN -1 ROOT
            """);
    assertThat(amounts(tree)).containsExactly("more than 400 soldiers", "up to 500 soldiers");
  }

  @Test
  void doesNotCountThreePeopleWhoKilledAsDeaths() {
    Tree tree =
        Notation.tree(
            """
            Three  three  CD  1 NUMERAL
            people people NNS 2 SUBJECT
            killed kill   VBD -1 ROOT
            a      a      DT  4 DETERMINER
            guard  guard  NN  2 OBJECT
            """);
    assertThat(amounts(tree)).containsExactly("3 people");
  }

  @Test
  void givesEachClauseItsOwnAmounts() {
    Tree tree =
        Notation.tree(
            """
            Kyiv    kyiv   NNP 1 SUBJECT
            said    say    VBD -1 ROOT
            Oslo    oslo   NNP 3 SUBJECT
            sent    send   VBD 1 CLAUSE_COMPLEMENT
            six     six    CD  5 NUMERAL
            tanks   tank   NNS 3 OBJECT
            and     and    CC  3 COORDINATOR
            trained train  VBD 3 CONJUNCT
            90      90     CD  9 NUMERAL
            pilots  pilot  NNS 7 OBJECT
            """);
    List<AmountMention> mentions = AmountFinder.find(tree);
    assertThat(written(AmountFinder.amountsOf(tree, 1, mentions))).isEmpty();
    assertThat(written(AmountFinder.amountsOf(tree, 3, mentions))).containsExactly("6 tanks");
    assertThat(written(AmountFinder.amountsOf(tree, 7, mentions))).containsExactly("90 pilots");
    assertThat(written(AmountFinder.amountsOf(tree, 5, mentions))).containsExactly("6 tanks");
  }

  @Test
  void quotesTheWholeAmount() {
    Tree tree = Notation.flat("They sent/VBD more than $ 60 million in aid");
    AmountMention mention = AmountFinder.find(tree).getFirst();
    assertThat(mention.span().in(Notation.text(tree))).isEqualTo("more than $ 60 million");
    assertThat(mention.number()).isEqualTo(5);
  }

  @Test
  void readsNumbersUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(amounts(Notation.flat("SIX MILLION SHIRTS/NNS")))
          .containsExactly("6000000 shirts");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> amounts(Tree tree) {
    return written(AmountFinder.find(tree).stream().map(AmountMention::amount).toList());
  }

  private static List<String> written(List<Amount> amounts) {
    return amounts.stream()
        .map(amount ->
            amount.bound().map(bound -> bound.words() + " ").orElse("")
                + plain(amount.value())
                + " "
                + amount.unit())
        .toList();
  }

  private static String plain(BigDecimal value) {
    assertThat(value.scale()).isNotNegative();
    return value.toString();
  }
}
