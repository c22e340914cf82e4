package entente.read.text;

import entente.event.Span;
import entente.read.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into words and signs as the Penn Treebank does ("do n't", "Russia 's"), except that
 * hyphenated words, names of units ("201st") and "U. S." stay whole. One pass, linear time.
 */
final class Tokenizer {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
  private static final String REPEATED = "-=*_~#.!?";

  private final String text;
  private final int end;
  private final WordScanner words;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text, int end) {
    this.text = text;
    this.end = end;
    this.words = new WordScanner(text, end);
  }

  /** {@return the tokens between two places; together they hold every visible char} */
  static List<Token> tokens(String text, int begin, int end) {
    Tokenizer tokenizer = new Tokenizer(text, end);
    tokenizer.scan(begin);
    return tokenizer.tokens;
  }

  private void scan(int begin) {
    int at = Characters.skipWhite(text, begin, end);
    while (at < end) {
      int stop = step(at);
      at = Characters.skipWhite(text, stop, end);
    }
  }

  private int step(int at) {
    int address = words.addressEnd(at);
    if (address > at) {
      add(at, address);
      return address;
    }
    if (startsWord(at)) {
      int stop = words.wordEnd(at);
      addWord(at, stop);
      return stop;
    }
    int clitic = cliticEnd(at);
    int stop = clitic > at ? clitic : signEnd(at);
    add(at, stop);
    return stop;
  }

  private boolean startsWord(int at) {
    int point = text.codePointAt(at);
    if (Characters.isWordPart(point)) {
      return true;
    }
    if (at + 1 >= end) {
      return false;
    }
    char next = text.charAt(at + 1);
    if (point == '@' || point == '#') {
      return Character.isLetterOrDigit(next);
    }
    // "the '90s", but not "'90 soldiers'".
    return Characters.isApostrophe(point)
        && at + 3 < end
        && Character.isDigit(next)
        && Character.isDigit(text.charAt(at + 2))
        && text.charAt(at + 3) == 's';
  }

  /** {@return the end of a "'s" that hangs on a sign or stands alone, or -1} */
  private int cliticEnd(int at) {
    if (!Characters.isApostrophe(text.charAt(at))) {
      return -1;
    }
    int stop = at + 1;
    while (stop < end && stop < at + 4 && Characters.isWordPart(text.charAt(stop))) {
      stop++;
    }
    return stop > at + 1 && CLITICS.contains(text.substring(at + 1, stop)) ? stop : -1;
  }

  private int signEnd(int at) {
    int point = text.codePointAt(at);
    int stop = at + Character.charCount(point);
    if (stop >= end) {
      return end;
    }
    if (Characters.isPictogram(point)) {
      return pictogramEnd(stop);
    }
    char next = text.charAt(stop);
    if ((point == '`' || point == '\'') && next == point) {
      return stop + 1;
    }
    if (REPEATED.indexOf(point) < 0) {
      return stop;
    }
    boolean calls = point == '!' || point == '?';
    int limit = Math.min(end, at + WordScanner.LONGEST_WORD);
    while (stop < limit
        && (text.charAt(stop) == point || (calls && "!?".indexOf(text.charAt(stop)) >= 0))) {
      stop++;
    }
    return stop;
  }

  private int pictogramEnd(int from) {
    int limit = Math.min(end, from + WordScanner.LONGEST_WORD);
    int stop = from;
    while (stop < limit) {
      int point = text.codePointAt(stop);
      if (!Characters.isPictogram(point)
          && !Characters.isMark(point)
          && !Characters.isInvisible(point)) {
        break;
      }
      stop += Character.charCount(point);
    }
    return Characters.trimmedEnd(text, from, Math.min(stop, end));
  }

  private void addWord(int begin, int stop) {
    int cut = stop - begin > 24 ? -1 : cliticBegin(begin, stop);
    if (cut > begin) {
      addWord(begin, cut);
      add(cut, stop);
    } else {
      add(begin, stop);
    }
  }

  private int cliticBegin(int begin, int stop) {
    if (stop - begin == 6 && text.regionMatches(true, begin, "cannot", 0, 6)) {
      return begin + 3;
    }
    for (int at = stop - 1; at > begin && at >= stop - 3; at--) {
      if (Characters.isApostrophe(text.charAt(at))) {
        String clitic = text.substring(at + 1, stop).toLowerCase(Locale.ROOT);
        char before = text.charAt(at - 1);
        if (clitic.equals("t") && (before == 'n' || before == 'N') && at - 1 > begin) {
          return at - 1;
        }
        return CLITICS.contains(clitic) ? at : -1;
      }
    }
    return -1;
  }

  private void add(int begin, int stop) {
    tokens.add(new Token(form(text.substring(begin, stop)), new Span(begin, stop)));
  }

  private static String form(String written) {
    char first = written.charAt(0);
    if (written.length() <= 2 && (Characters.isDoubleQuote(first) || isPairOfQuotes(written))) {
      return "\"";
    }
    if (first == '…' || written.startsWith("..")) {
      return "...";
    }
    if (written.length() > 1 && (first == '!' || first == '?')) {
      return written.indexOf('?') >= 0 ? "?" : "!";
    }
    StringBuilder form = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Characters.isSingleQuote(c) || c == 'ʼ') {
        form.append('\'');
      } else if (Characters.isHyphen(c)) {
        form.append('-');
      } else if (!Characters.isWhite(c)) {
        form.append(c);
      }
    }
    return form.toString();
  }

  private static boolean isPairOfQuotes(String written) {
    return written.equals("''") || written.equals("``");
  }
}
