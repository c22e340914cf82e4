package entente.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something on it, without the space around it.
 *
 * @param begin its first visible char
 * @param end after its last visible char
 * @param apart whether a blank line, or the text's begin, stands before it
 */
record Line(int begin, int end, boolean apart) {
  private static final String BULLETS = "•‣◦▪●○·■□►▶➤✓";
  private static final String BULLETS_OR_SIGNS = "-–—*+";

  /** {@return all lines that are not blank} */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean apart = true;
    int at = 0;
    while (at < text.length()) {
      int stop = at;
      while (stop < text.length() && !Characters.isLineBreak(text.charAt(stop))) {
        stop++;
      }
      int begin = Characters.skipWhite(text, at, stop);
      if (begin < stop) {
        lines.add(new Line(begin, Characters.trimmedEnd(text, begin, stop), apart));
        apart = false;
      } else {
        apart = true;
      }
      at = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
    }
    return lines;
  }

  int length() {
    return end - begin;
  }

  /** {@return where the words of a list item begin, or -1 if it has no sign of one} */
  int itemBegin(String text) {
    char first = text.charAt(begin);
    int at = begin + 1;
    if (BULLETS.indexOf(first) < 0) {
      at = BULLETS_OR_SIGNS.indexOf(first) >= 0 ? at : numberEnd(text);
      if (at < 0 || at >= end || !Characters.isWhite(text.charAt(at))) {
        return -1;
      }
    }
    int words = Characters.skipWhite(text, at, end);
    return words < end ? words : -1;
  }

  /** "1.", "12)", "(3)", "a)". */
  private int numberEnd(String text) {
    boolean bracket = text.charAt(begin) == '(';
    int at = bracket ? begin + 1 : begin;
    int from = at;
    while (at < end && at - from < 2 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean letter = at == from && at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    at += letter ? 1 : 0;
    if (at == from || at >= end) {
      return -1;
    }
    char close = text.charAt(at);
    return close == ')' || (close == '.' && !bracket && !letter) ? at + 1 : -1;
  }

  /** {@return whether the line's last word ends with a full stop or the like, quotes aside} */
  boolean ends(String text, String signs) {
    int at = end;
    while (at > begin + 1
        && (Characters.isQuote(text.charAt(at - 1))
            || Characters.isClosingBracket(text.charAt(at - 1)))) {
      at--;
    }
    return signs.indexOf(text.charAt(at - 1)) >= 0;
  }

  boolean startsInLowerCase(String text) {
    return Character.isLowerCase(text.codePointAt(begin));
  }

  int firstWordLength(String text) {
    int at = begin;
    while (at < end && !Characters.isWhite(text.charAt(at))) {
      at++;
    }
    return at - begin;
  }
}
