package entente.read.article;

/** Text of which nothing would be seen on paper, hard spaces and invisible signs included. */
final class Blank {
  private Blank() {}

  static boolean is(String text) {
    return text.codePoints().allMatch(Blank::isWhite);
  }

  private static boolean isWhite(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
