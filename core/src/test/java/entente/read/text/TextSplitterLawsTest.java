package entente.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Span;
import entente.read.parse.Token;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text whatever, drawn by seed from pieces that news and pages are made of. */
class TextSplitterLawsTest {
  private static final String[] PIECES = {
    "Russia",
    "the",
    "troops",
    "sent",
    "U. S.",
    "U.S.",
    "Gen.",
    "Mr.",
    "J.",
    "don't",
    "can’t",
    "Kassym-Jomart",
    "Қазақстан",
    "ОДКБ",
    "🇰🇿",
    "👩‍🚀",
    "الجيش",
    "‏",
    "\u200B",
    "\u00AD",
    "\uFEFF",
    "中国军队。",
    "é",
    "\uD83C",
    "\uDDF0",
    "\u0000",
    "3,000.5",
    "$60",
    "60%",
    "C5+1",
    "@h",
    "#t",
    "http://a.b/c",
    "www.x",
    "\"",
    "“",
    "”",
    "'",
    "’",
    "‘",
    "''",
    "``",
    ".",
    "..",
    "...",
    "…",
    "!",
    "?",
    "?!",
    ";",
    ":",
    ",",
    "-",
    "--",
    "—",
    "–",
    "•",
    "* ",
    "1. ",
    "(a) ",
    "(",
    ")",
    "[",
    "]",
    "{",
    "«",
    "»",
    "/",
    "&",
    "+",
    "_",
    "=====",
    "\\",
    "KIEV (AFP) - ",
    "MOSCOW, May 5. /TASS/. ",
    "By Anna Petrova",
    "Read more",
    "14 August 2022",
    " ",
    " ",
    " ",
    " ",
    " ",
    "\u00A0",
    "\t",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u2028",
    "\u2029",
    "\u0085",
    "al-Qaeda",
    "cannot",
    "'s",
    "n't"
  };

  static LongStream seeds() {
    return new Random(2022_08_14).longs(3000);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void losesNoVisibleCharOfASentence(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int size = random.nextInt(60);
    for (int i = 0; i < size; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    obeysTheLaws(text.toString());
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "a", "\"", ".", "'", "A.", "U. S. ", "-", "\n", "\u200B", "a\u200B", "(", "1,", "A ", "?\n",
        "🇰🇿", "a'", "a-", "“", "BY ", "KIEV ", "By A", "a\n", "1.", ";", "http://", "@", "\u0301",
        "…", "- ", "[1]", ". \""
      })
  void readsAMillionCharsOfOneSignInLinearTime(String sign) {
    String text = sign.repeat(1_000_000 / sign.length());
    List<Block> blocks = TextSplitter.blocks(text);
    assertThat(blocks.stream().flatMap(block -> block.sentences().stream()))
        .allMatch(sentence -> sentence.tokens().size() <= SentenceSplitter.LONGEST);
  }

  private static void obeysTheLaws(String text) {
    int at = 0;
    for (Block block : TextSplitter.blocks(text)) {
      assertThat(block.span().begin()).isGreaterThanOrEqualTo(at);
      at = block.span().begin();
      for (Sentence sentence : block.sentences()) {
        assertThat(block.span().contains(sentence.span())).isTrue();
        assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(at);
        at = sentence.span().begin();
        for (Token token : sentence.tokens()) {
          assertThat(invisible(text, at, token.span().begin())).isTrue();
          assertThat(token.form()).isNotEmpty();
          at = token.span().end();
        }
        assertThat(sentence.span()).isEqualTo(new Span(sentence.span().begin(), at));
        assertThat(sentence.tokens().size()).isLessThanOrEqualTo(SentenceSplitter.LONGEST);
      }
      assertThat(block.span().end()).isGreaterThanOrEqualTo(at);
      at = block.span().end();
    }
  }

  private static boolean invisible(String text, int begin, int end) {
    return text.substring(begin, end).chars().allMatch(Characters::isWhite);
  }
}
