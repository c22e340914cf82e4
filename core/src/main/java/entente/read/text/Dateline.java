package entente.read.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency before an agency report's first sentence: "KIEV, October 25 (RIA
 * Novosti) - ", "MOSCOW, August 14. /TASS/. ". No part of the sentence.
 */
final class Dateline {
  /** No dateline is longer, so no pattern sees more than this. */
  private static final int LONGEST = 120;

  private static final String INITIALS = "(?:\\.\\p{Lu}\\b\\.?)*+";
  private static final String CAPITAL_WORD = "\\p{Lu}[\\p{Lu}'’-]*+" + INITIALS;
  private static final String CAPITALS = CAPITAL_WORD + "(?:[ /]" + CAPITAL_WORD + "){0,4}+";
  private static final String WORD = "(?:St\\.|\\p{Lu}[\\p{L}'’-]*+" + INITIALS + ")";
  private static final String PLACE = WORD + "(?:[ /]" + WORD + "){0,4}+";
  private static final String DAY =
      "(?:\\d{1,2}[./]\\d{1,2}[./]\\d{4}|(?:\\d{1,2}\\s)?"
          + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*+\\.?"
          + "(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?+)";
  private static final String REST = "(?:,\\s" + PLACE + ")?(?:[,.]?\\s" + DAY + ")?+[.,]?+";
  private static final String DASH = "\\s?(?:--|[-–—―])\\s?";
  private static final String AGENCY = "\\s?\\([^()]{2,60}+\\)";

  private static final Pattern WITH_AGENCY =
      Pattern.compile(PLACE + REST + AGENCY + "(?:" + DASH + "|:\\s)");
  private static final Pattern IN_SLASHES =
      Pattern.compile(PLACE + REST + "\\s?/[^/]{2,40}+/\\.?" + "(?:" + DASH + ")?\\s?");
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "(" + CAPITALS + ")" + REST + "\\s?(?:--|[–—―]|-(?=\\s))\\s?(?=[\\p{Lu}\\d\"“‘'])");
  private static final Pattern WITH_DAY =
      Pattern.compile(PLACE + "[,.]\\s" + DAY + "\\.?(?:\\s\\p{Lu}[\\p{Lu}.]++)?" + DASH);

  /** "NATO — The alliance ..." names who acts, not where it was written. */
  private static final Set<String> NOT_PLACES =
      Set.of(
          "NATO", "CSTO", "OSCE", "USSR", "ASEAN", "BRICS", "OPEC", "UNESCO", "UNICEF", "BREAKING");

  private Dateline() {}

  /** {@return where the first sentence begins: after the dateline, or {@code begin} without one} */
  static int end(String text, int begin, int end) {
    int limit = Math.min(end, begin + LONGEST);
    if (limit >= text.length() || Character.isLowSurrogate(text.charAt(limit))) {
      limit = Math.min(end, limit - 1);
    }
    if (limit <= begin || !Character.isUpperCase(text.codePointAt(begin))) {
      return begin;
    }
    for (Pattern pattern : new Pattern[] {WITH_AGENCY, IN_SLASHES, WITH_DAY}) {
      Matcher matcher = pattern.matcher(text).region(begin, limit);
      int words = matcher.lookingAt() ? Characters.skipWhite(text, matcher.end(), end) : end;
      if (words < end && !Character.isLowerCase(text.codePointAt(words))) {
        return words;
      }
    }
    Matcher matcher = IN_CAPITALS.matcher(text).region(begin, limit);
    if (matcher.lookingAt() && isPlace(matcher.group(1))) {
      return Characters.skipWhite(text, matcher.end(), end);
    }
    return begin;
  }

  private static boolean isPlace(String capitals) {
    return capitals.length() >= 4 && !NOT_PLACES.contains(capitals);
  }
}
