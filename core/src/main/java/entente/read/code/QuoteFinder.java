package entente.read.code;

import entente.event.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quoted stretches. A quotation begins and ends within a paragraph; where the text sets each
 * sentence on a line of its own, it may run over a few lines. A mark that has no partner is
 * ignored, and so are quotations of a word or two, which set a word off rather than quote.
 */
final class QuoteFinder {
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST = 2_000;

  private QuoteFinder() {}

  static List<Span> find(String text) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (open >= 0 && (isParagraphEnd(text, at) || at - open > LONGEST)) {
        open = -1;
      }
      if (isOpening(text, at, c)) {
        open = at;
      } else if (isClosing(text, at, c) && open >= 0) {
        if (words(text, open + 1, at) >= FEWEST_WORDS) {
          spans.add(new Span(open + 1, at));
        }
        open = -1;
      }
    }
    return spans;
  }

  private static boolean isParagraphEnd(String text, int at) {
    return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  private static boolean isOpening(String text, int at, char c) {
    if (c == '“' || c == '«' || c == '„') {
      return true;
    }
    return c == '"'
        && (at == 0 || !isTight(text.charAt(at - 1)))
        && at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  private static boolean isTight(char before) {
    return Character.isLetterOrDigit(before) || ".,!?…;:)]%".indexOf(before) >= 0;
  }

  private static boolean isClosing(String text, int at, char c) {
    if (c == '”' || c == '»') {
      return true;
    }
    return c == '"' && at > 0 && isTight(text.charAt(at - 1));
  }

  private static int words(String text, int from, int to) {
    int words = 0;
    boolean inside = false;
    for (int at = from; at < to; at++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(at));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && !Character.isWhitespace(text.charAt(at)));
    }
    return words;
  }
}
