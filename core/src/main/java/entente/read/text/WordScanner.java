package entente.read.text;

/** Finds where a word ends: what joins it from inside, and whether a full stop belongs to it. */
final class WordScanner {
  /** Longer ones are cut, so that no later stage meets a word of a million letters. */
  static final int LONGEST_WORD = 1000;

  private final String text;
  private final int end;

  WordScanner(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** {@return the end of the word that begins there, with its full stop if it owns one} */
  int wordEnd(int begin) {
    int limit = Math.min(end, begin + LONGEST_WORD);
    int at = spacedAcronymEnd(begin);
    while (at < limit) {
      int point = text.codePointAt(at);
      if (!Characters.isWordPart(point) && !joins(begin, at, point)) {
        break;
      }
      at += Character.charCount(point);
    }
    at = Characters.trimmedEnd(text, begin + 1, Math.min(at, end));
    if (at < limit && text.charAt(at) == '.' && ownsStop(begin, at)) {
      return at + 1;
    }
    return at < limit && text.charAt(at) == '$' && upper(text.charAt(at - 1)) ? at + 1 : at;
  }

  /** {@return the end of an address on the web that begins there, or -1} */
  int addressEnd(int begin) {
    if (!text.startsWith("http://", begin)
        && !text.startsWith("https://", begin)
        && !text.startsWith("www.", begin)) {
      return -1;
    }
    int limit = Math.min(end, begin + 2 * LONGEST_WORD);
    int at = begin;
    while (at < limit
        && !Characters.isWhite(text.charAt(at))
        && "<>\"“”«»".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at > begin + 1 && ".,;:!?)]}'’".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at < end && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private int spacedAcronymEnd(int begin) {
    for (String spaced : Abbreviations.SPACED) {
      int stop = begin + spaced.length();
      if (stop <= end && matchesSpaced(spaced, begin)) {
        return stop;
      }
    }
    return begin;
  }

  private boolean matchesSpaced(String spaced, int begin) {
    for (int i = 0; i < spaced.length(); i++) {
      char c = text.charAt(begin + i);
      char wanted = spaced.charAt(i);
      if (wanted == ' ' ? c != ' ' && c != '\u00A0' : c != wanted) {
        return false;
      }
    }
    return true;
  }

  private boolean joins(int begin, int at, int point) {
    if (at == begin) {
      return point == '@' || point == '#' || Characters.isApostrophe(point);
    }
    if (at + 1 >= end) {
      return false;
    }
    char before = text.charAt(at - 1);
    int after = text.codePointAt(at + 1);
    if (Characters.isInvisible(point)) {
      return Characters.isWordPart(after) || Characters.isInvisible(after);
    }
    if (point == '.') {
      return joinsByStop(begin, at, after);
    }
    if (!Characters.isWordPart(after)) {
      return false;
    }
    return switch (point) {
      case '-', '\u2010', '\u2011' -> true;
      case '&', '@', '+' -> before != '.';
      case ',', ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
      default -> Characters.isApostrophe(point) && Character.isLetter(after);
    };
  }

  private boolean joinsByStop(int begin, int at, int after) {
    char before = text.charAt(at - 1);
    if (Characters.isHyphen(after)) {
      return at + 2 < end && Character.isLetter(text.charAt(at + 2)) && ownsStop(begin, at);
    }
    if (!Character.isLetterOrDigit(after) || before == '.') {
      return false;
    }
    if (Character.isDigit(after)) {
      return Character.isDigit(before);
    }
    if (Character.isLowerCase(after)) {
      return true;
    }
    if (isOneLetter(begin, at)) {
      return at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2));
    }
    int tail = at + 1;
    while (tail < end && tail < at + 6 && Character.isLetter(text.charAt(tail))) {
      tail++;
    }
    return Abbreviations.isDomain(text.substring(at + 1, tail)) || text.startsWith("Ph.D", at - 2);
  }

  /** {@return whether the last part of the word up to {@code at} is one letter: "U.S", "N"} */
  private boolean isOneLetter(int begin, int at) {
    return Character.isLetter(text.charAt(at - 1))
        && (at - 1 == begin || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-');
  }

  private boolean ownsStop(int begin, int at) {
    int next = at + 1;
    char following = next < end ? text.charAt(next) : '\n';
    if (following == '.' || at - begin > 24 || text.charAt(at - 1) == '.') {
      return false;
    }
    String word = text.substring(begin, at);
    if (isAcronym(word)) {
      return true;
    }
    int visible = Characters.skipWhite(text, next, Math.min(end, next + 8));
    boolean last = visible >= end;
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) && !last;
    }
    if (following == ',' || following == ';') {
      return Character.isLetter(word.charAt(word.length() - 1));
    }
    boolean numberFollows = !last && Character.isDigit(text.charAt(visible));
    return Abbreviations.isKnown(word) || (numberFollows && Abbreviations.precedesNumber(word));
  }

  /** One or two letters between stops: "U.S", "a.m", "Ph.D", "Sh.R". */
  private static boolean isAcronym(String word) {
    int letters = 0;
    boolean stopped = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.' && letters > 0) {
        stopped = true;
        letters = 0;
      } else if (!Character.isLetter(c) || ++letters > 2) {
        return false;
      }
    }
    return stopped && letters > 0;
  }

  private static boolean upper(char c) {
    return Character.isUpperCase(c);
  }
}
