package entente.read.detail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.read.parse.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any sentence, however senseless. */
class DetailLawsTest {
  private static final List<String> WORDS =
      List.of(
          "in",
          "on",
          "since",
          "until",
          "by",
          "from",
          "to",
          "between",
          "and",
          "the",
          "a",
          "last",
          "next",
          "this",
          "May",
          "March",
          "August",
          "Sept.",
          "mid-April",
          "29",
          "February",
          "31",
          "2022",
          "2014-15",
          "1990s",
          "15-20",
          "5",
          "000",
          "Monday",
          "Sunday",
          "weekend",
          "few",
          "two",
          "hundred",
          "million",
          "days",
          "weeks",
          "month",
          "years",
          "ago",
          "later",
          "earlier",
          "today",
          "night",
          "before",
          "after",
          "of",
          "summer",
          "end",
          "year",
          ",",
          "(",
          ")",
          "$",
          "€",
          "2.5bn",
          "more",
          "than",
          "at",
          "least",
          "troops",
          "people",
          "killed",
          "met/VBD",
          "will",
          "meet/VB",
          "have",
          "been/VBN",
          "–",
          "-",
          "half",
          "dozen",
          "percent",
          "0",
          "Қазан",
          "9999",
          "0001",
          "00.00.0000",
          "29/02/2023",
          "1-1",
          "999999999999",
          "within",
          "for");

  static LongStream seeds() {
    return new Random(2022_02_24).longs(500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void periodsEndAfterTheyBeginAndSpansQuoteTheText(long seed) {
    Random random = new Random(seed);
    Tree tree = Notation.flat(sentence(random));
    String text = Notation.text(tree);
    Optional<LocalDate> anchor =
        Optional.of(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12000)));
    int end = -1;
    for (TimeMention mention : TimeFinder.find(tree, anchor)) {
      assertThat(mention.period().from().earliest())
          .isBeforeOrEqualTo(mention.period().to().latest());
      assertThat(mention.firstToken()).isGreaterThan(end);
      assertThat(mention.span().in(text))
          .isEqualTo(
              String.join(
                  " ",
                  tree.tokens().subList(mention.firstToken(), mention.lastToken() + 1).stream()
                      .map(token -> token.form())
                      .toList()));
      end = mention.lastToken();
    }
    for (AmountMention mention : AmountFinder.find(tree)) {
      assertThat(mention.amount().value().signum()).isPositive();
      assertThat(mention.span().in(text)).contains(tree.tokens().get(mention.number()).form());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anArticleWithoutADateTellsNoMoreThanOneWithADate(long seed) {
    Tree tree = Notation.flat(sentence(new Random(seed)));
    assertThat(TimeFinder.find(tree, Optional.of(LocalDate.of(2020, 2, 29))).size())
        .isGreaterThanOrEqualTo(TimeFinder.find(tree, Optional.empty()).size());
  }

  private static String sentence(Random random) {
    List<String> words = new ArrayList<>();
    int length = 1 + random.nextInt(25);
    for (int i = 0; i < length; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }
}
