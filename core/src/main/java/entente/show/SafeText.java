package entente.show;

/** Words of strangers made harmless for a line on a terminal or in a drawing. */
public final class SafeText {
  private SafeText() {}

  /**
   * {@return the text on one line and without characters that could steer a terminal, turn the
   * direction of writing or stand in no XML}
   */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            safe.append(' ');
          } else if (!steers(point) && !isNoCharacter(point)) {
            safe.appendCodePoint(point);
          }
        });
    return safe.toString();
  }

  private static boolean steers(int point) {
    return Character.isISOControl(point)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E
        || point == 0x200F
        || point == 0x061C;
  }

  private static boolean isNoCharacter(int point) {
    return (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        || (point & 0xFFFE) == 0xFFFE;
  }
}
