package entente.read.text;

/** What a char or code point is to a splitter of text. */
final class Characters {
  private static final String DOUBLE_QUOTES = "\"“”„‟«»″";
  private static final String SINGLE_QUOTES = "'‘’‚‛‹›`´";
  private static final String APOSTROPHES = "'’‘`´ʼ";
  private static final String OPENING_QUOTES = "“„«‹‘‚";
  private static final String CLOSING_QUOTES = "”»›";

  private Characters() {}

  /** {@return whether nothing of it is seen on paper: spaces, controls, marks of direction} */
  static boolean isWhite(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || isInvisible(point);
  }

  /** {@return whether it can stand inside a word without being seen, such as a soft hyphen} */
  static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT;
  }

  static boolean isWordPart(int point) {
    return Character.isLetterOrDigit(point) || isMark(point) || point == '_';
  }

  static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isPictogram(int point) {
    int type = Character.getType(point);
    return type == Character.OTHER_SYMBOL || (type == Character.MODIFIER_SYMBOL && point > 0xFFFF);
  }

  static boolean isDoubleQuote(int point) {
    return DOUBLE_QUOTES.indexOf(point) >= 0;
  }

  static boolean isQuote(int point) {
    return isDoubleQuote(point) || isSingleQuote(point);
  }

  static boolean isSingleQuote(int point) {
    return SINGLE_QUOTES.indexOf(point) >= 0;
  }

  static boolean isOpeningQuote(int point) {
    return OPENING_QUOTES.indexOf(point) >= 0;
  }

  static boolean isClosingQuote(int point) {
    return CLOSING_QUOTES.indexOf(point) >= 0;
  }

  static boolean isApostrophe(int point) {
    return APOSTROPHES.indexOf(point) >= 0;
  }

  static boolean isOpeningBracket(int point) {
    return point == '(' || point == '[' || point == '{';
  }

  static boolean isClosingBracket(int point) {
    return point == ')' || point == ']' || point == '}';
  }

  static boolean isHyphen(int point) {
    return point == '-' || point == '\u2010' || point == '\u2011';
  }

  static boolean isDash(int point) {
    return point == '-' || (point >= '\u2010' && point <= '\u2015') || point == '\u2212';
  }

  static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /**
   * {@return the first place from {@code from} up to {@code end} that is seen, else {@code end}}
   */
  static int skipWhite(String text, int from, int end) {
    int at = from;
    while (at < end && isWhite(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** {@return the end of what is seen between the two places, at least {@code begin}} */
  static int trimmedEnd(String text, int begin, int end) {
    int at = end;
    while (at > begin && isWhite(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
