package entente.keep.reprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose text an article says that it carries: its credit line, byline or dateline. */
public final class Credit {
  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:of |the )?\\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,4})";

  private static final List<Pattern> OPENING =
      List.of(
          // TALLINN, March 3 (Baltic Wire) - The ministry ...
          Pattern.compile("^[^\\n.]{0,60}\\(" + NAME + "\\)\\s*[-–—:]"),
          // TALLINN, March 3 - Baltic Wire - / MOSCOW, 3 March /TASS/.
          Pattern.compile("^[^\\n]{0,60}?/\\s*" + NAME + "\\s*/"),
          Pattern.compile("^(?:By|From) " + NAME + "(?: staff| correspondent)?\\s*\\n"),
          Pattern.compile("^\\(" + NAME + "\\)\\s"));

  private static final List<Pattern> CLOSING =
      List.of(
          Pattern.compile("\\(" + NAME + "\\)\\s*$"),
          Pattern.compile("[-–—]\\s?" + NAME + "\\s*$"),
          Pattern.compile(
              "(?:Source|Credit|Text|Via|Agency|Originally published (?:by|in|on)|First published (?:by|in|on)|Reprinted from|Courtesy of)"
                  + ":?\\s+(?:the )?"
                  + NAME
                  + "\\s*\\.?\\s*$"));

  private static final Pattern IN_OUTLET = Pattern.compile("\\(" + NAME + "(?: via .*)?\\)\\s*$");
  private static final int TAIL = 90;

  private Credit() {}

  /**
   * {@return the name of the wire or outlet whose text it is, in upper case; none where the article
   * says nothing}
   *
   * @param text the article
   * @param outlet its outlet, which may say so in brackets: {@code The Daily (Reuters)}
   */
  public static Optional<String> of(String text, Optional<String> outlet) {
    Optional<String> bracket = outlet.flatMap(name -> first(IN_OUTLET, name));
    return bracket
        .or(() -> OPENING.stream().flatMap(each -> first(each, text.strip()).stream()).findFirst())
        .or(() -> CLOSING.stream().flatMap(each -> first(each, tail(text)).stream()).findFirst())
        .map(Credit::normalised)
        .filter(name -> outlet.map(Credit::normalised).filter(name::equals).isEmpty());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String tail(String text) {
    String last = text.strip();
    int line = last.lastIndexOf('\n');
    String end = last.substring(Math.max(line + 1, last.length() - TAIL));
    return end.strip();
  }

  /** {@return a name of an outlet in the form in which names are compared} */
  public static String normalised(String name) {
    return name.replaceAll("\\(.*\\)", "")
        .strip()
        .replaceAll("[.\\s]+$", "")
        .toUpperCase(Locale.ROOT);
  }
}
