package entente.read.detail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.PartialDate;
import entente.event.Period;
import entente.read.parse.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time expressions, seen from Wednesday, 17 August 2022. */
class TimeFinderTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2022, 8, 17);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They met/VBD on 14 August 2022                  | 2022-08-14
          They met/VBD on the 14th of August 2022         | 2022-08-14
          They met/VBD on August 14 , 2022                | 2022-08-14
          They met/VBD on August 14                       | 2022-08-14
          They met/VBD on Aug. 14                         | 2022-08-14
          They met/VBD on 2022-08-14                      | 2022-08-14
          They met/VBD on 14.08.2022                      | 2022-08-14
          They met/VBD on 24/02/2022                      | 2022-02-24
          They met/VBD on 02/24/2022                      | 2022-02-24
          They met/VBD on 30 November                     | 2021-11-30
          They will meet/VB on 30 November                | 2022-11-30
          They agreed/VBD on Sunday , 14 August           | 2022-08-14
          They agreed/VBD on Sunday ( August 14 )         | 2022-08-14
          The drill ended/VBD in June                     | 2022-06
          The drill ended/VBD in October                  | 2021-10
          The drill will end/VB in October                | 2022-10
          The drill will end/VB in May                    | 2023-05
          The drill ended/VBD in late January             | 2022-01
          The drill ended/VBD in mid-April                | 2022-04
          The drill ended/VBD in March 2014               | 2014-03
          The drill ended/VBD in early 2019               | 2019
          Troops left/VBD Iraq in 2011                    | 2011
          the 2014 annexation                             | 2014
          They have been/VBN there since 2011             | 2011 2022-08-17
          They have been/VBN there since February 24      | 2022-02-24 2022-08-17
          They have been/VBN there since Monday           | 2022-08-15 2022-08-17
          the war of 1980-1988                            | 1980 1988
          the war ( 1980 – 1988 )                         | 1980 1988
          the war of 2014-15                              | 2014 2015
          from 2014 to 2016                               | 2014 2016
          talks of the 1990s                              | 1990 1999
          talks in the mid-1990s                          | 1990 1999
          talks in the '90s                               | 1990 1999
          They met/VBD on Thursday                        | 2022-08-11
          They met/VBD on Wednesday morning               | 2022-08-17
          They met/VBD last Friday                        | 2022-08-12
          They met/VBD last Wednesday                     | 2022-08-10
          They will meet/VB next Monday                   | 2022-08-22
          They will meet/VB on Thursday                   | 2022-08-18
          They will meet/VB on Wednesday                  | 2022-08-17
          They met/VBD today                              | 2022-08-17
          They met/VBD earlier today                      | 2022-08-17
          They met/VBD yesterday                          | 2022-08-16
          They met/VBD the day before yesterday           | 2022-08-15
          They will meet/VB tomorrow                      | 2022-08-18
          They will meet/VB tonight                       | 2022-08-17
          They met/VBD last night                         | 2022-08-16
          They met/VBD last week                          | 2022-08-08 2022-08-14
          They met/VBD earlier this week                  | 2022-08-15 2022-08-17
          They will meet/VB later this week               | 2022-08-17 2022-08-21
          They met/VBD last month                         | 2022-07
          They met/VBD earlier in the month               | 2022-08
          They will meet/VB next month                    | 2022-09
          They met/VBD earlier this year                  | 2022
          They met/VBD last year                          | 2021
          They met/VBD three days ago                     | 2022-08-14
          They met/VBD two weeks ago                      | 2022-08-01 2022-08-07
          They met/VBD two months ago                     | 2022-06
          They met/VBD a year ago                         | 2021
          They met/VBD 20 years ago                       | 2002
          They met/VBD a few days ago                     | 2022-08-12 2022-08-15
          They met/VBD over the weekend                   | 2022-08-13 2022-08-14
          They met/VBD at the weekend                     | 2022-08-13 2022-08-14
          They will meet/VB next weekend                  | 2022-08-20 2022-08-21
          They will build/VB it over the next two years   | 2022-08-17 2024
          They met/VBD in the last few days               | 2022-08-12 2022-08-17
          They met/VBD in the past month                  | 2022-07 2022-08-17
          They have fought/VBN for two months             | 2022-06 2022-08-17
          They will stay/VB for two months                | 2022-08-17 2022-10
          They will decide/VB within two weeks            | 2022-08-17 2022-08-31
          They will decide/VB in three months             | 2022-11
          They met/VBD between May and July 2020          | 2020-05 2020-07
          They met/VBD from May to July 2020              | 2020-05 2020-07
          They met/VBD from 15 to 20 July                 | 2022-07-15 2022-07-20
          They met/VBD on 15-20 July 2021                 | 2021-07-15 2021-07-20
          They met/VBD on July 15-20 , 2021               | 2021-07-15 2021-07-20
          They met/VBD on July 15 to 20                   | 2022-07-15 2022-07-20
          They met/VBD from 24 February to 3 March        | 2022-02-24 2022-03-03
          They met/VBD from Monday to Tuesday             | 2022-08-15 2022-08-16
          They will stay/VB until 2024                    | 2022-08-17 2024
          They will leave/VB by Friday                    | 2022-08-17 2022-08-19
          They will leave/VB by the end of the year       | 2022-08-17 2022
          They met/VBD last summer                        | 2021-06 2021-08
          They met/VBD in the spring of 2014              | 2014-03 2014-05
          the Sept. 11 attacks                            | 2001-09-11
          They met/VBD a decade ago                       | 2012
          They met/VBD last November                      | 2021-11
          They will meet/VB next June                     | 2023-06
          prime minister , 1980 – 1987                    | 1980 1987
          They resigned/VBD effective August 31           | 2022-08-31
          in the 1800s                                    | 1800 1899
          They will stay/VB through October 14            | 2022-08-17 2022-10-14
          """)
  void resolvesAnExpression(String sentence, String expected) {
    assertThat(periods(sentence, Optional.of(WEDNESDAY))).containsExactly(period(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They may/MD meet/VB
          Protesters march/VBP
          Theresa May met/VBD them
          April Jones met/VBD them
          a second/JJ visit
          He told/VBD the Sunday Times
          Bloody Sunday
          They meet/VBP every Monday
          They told/VBD USA Today
          2000 troops left/VBD
          a total of 2000
          They stayed/VBD for two months
          They stayed/VBD until 2014
          They met/VBD after Monday
          the first time in two years
          They met/VBD on 03/04/2022
          They met/VBD three years later
          the 14 agreements
          """)
  void findsNoTimeWhereNoneIsTold(String sentence) {
    assertThat(periods(sentence, Optional.of(WEDNESDAY))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met/VBD on 14 August 2022 | 2022-08-14
          They met/VBD in 2011           | 2011
          They met/VBD on Thursday       |
          They met/VBD yesterday         |
          They met/VBD in June           |
          They met/VBD last year         |
          They met/VBD since 2011        |
          """)
  void resolvesOnlyFullDatesInAnArticleOfUnknownDate(String sentence, String expected) {
    assertThat(periods(sentence, Optional.empty()))
        .isEqualTo(expected == null ? List.of() : List.of(period(expected)));
  }

  @ParameterizedTest(name = "{0} after {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The attack came/VBD on that day     | 2019-11-08 | 2019-11-08
          They returned/VBD three years later | 2011       | 2014
          It began/VBD seven days earlier     | 2019-10-13 | 2019-10-06
          They met/VBD the following month    | 2019-12    | 2020-01
          They met/VBD the previous day       | 2019-11-01 | 2019-10-31
          They met/VBD the day before         | 2019-11-01 | 2019-10-31
          They met/VBD two days later         | 2011       |
          """)
  void pointsBackToWhatWasTold(String sentence, String told, String expected) {
    List<TimeMention> mentions =
        TimeFinder.find(Notation.flat(sentence), Optional.of(WEDNESDAY), Optional.of(period(told)));
    assertThat(mentions.stream().map(TimeMention::period))
        .isEqualTo(expected == null ? List.of() : List.of(period(expected)));
  }

  @Test
  void pointsBackWithinOneSentence() {
    assertThat(periods("They left/VBD in 2011 then returned three years later", Optional.empty()))
        .containsExactly(period("2011"), period("2014"));
  }

  @Test
  void saysOnWhichSideOfTheArticleATimeLies() {
    Tree tree = Notation.flat("yesterday today tomorrow");
    assertThat(TimeFinder.find(tree, Optional.of(WEDNESDAY)).stream().map(TimeMention::direction))
        .containsExactly(Direction.PAST, Direction.PRESENT, Direction.FUTURE);
    assertThat(TimeFinder.find(Notation.flat("in 2011"), Optional.empty()).getFirst().direction())
        .isEqualTo(Direction.UNKNOWN);
  }

  @Test
  void quotesTheExpressionWithoutItsPreposition() {
    Tree tree = Notation.flat("They met/VBD on Sunday , 14 August 2022 .");
    TimeMention mention = TimeFinder.find(tree, Optional.empty()).getFirst();
    assertThat(mention.span().in(Notation.text(tree))).isEqualTo("Sunday , 14 August 2022");
    assertThat(mention.firstToken()).isEqualTo(3);
    assertThat(mention.lastToken()).isEqualTo(7);
  }

  @Test
  void readsMonthsUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(periods("THEY MET/VBD IN APRIL 2014 ON A FRIDAY", Optional.of(WEDNESDAY)))
          .containsExactly(period("2014-04"), period("2022-08-12"));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Period> periods(String sentence, Optional<LocalDate> anchor) {
    return TimeFinder.find(Notation.flat(sentence), anchor).stream()
        .map(TimeMention::period)
        .toList();
  }

  private static Period period(String written) {
    String[] ends = written.split(" ", -1);
    return new Period(PartialDate.parse(ends[0]), PartialDate.parse(ends[ends.length - 1]));
  }
}
