package entente.keep.reprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose text an article says that it carries: its credit line, byline or dateline. Prose that only
 * looks like one must not count, for two reports that carry the same are taken for one.
 */
public final class Credit {
  private static final String NAME =
      "((?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*|dpa)(?: (?:of |the )?\\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,4})";

  private static final String PLACE = "\\p{Lu}[\\p{Lu}'’./-]+(?: \\p{Lu}[\\p{Lu}'’./-]*){0,3}";
  private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\p{N}.,'’-]*";

  /**
   * ", March 3", ", Estonia, 3 March" or " March 3": what stands between the place and the name.
   */
  private static final String DAY =
      "(?:,(?: " + WORD + "){1,4}| \\p{Lu}[\\p{L}.]* \\d+,?| \\d+ \\p{Lu}[\\p{L}.]*,?)?";

  private static final String AFTER_SENTENCE = "(?:^|[.!?…”\"»)]\\s+)";

  /** A way to write a credit, and which names it may give. */
  private record Form(Pattern pattern, Predicate<String> fits) {
    Optional<String> in(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.find()
          ? Optional.of(AgencyName.bare(matcher.group(1))).filter(fits)
          : Optional.empty();
    }
  }

  private static final List<Form> OPENING =
      List.of(
          // TALLINN, March 3 (Baltic Wire) - The ministry ...
          form("^" + PLACE + DAY + " ?\\(" + NAME + "\\)\\s?[-–—:]", name -> true),
          // Kyiv (AFP) - ..., Feb 22 (Reuters) - ..., (Reuters) - ...: a name that all know.
          form("^(?:" + WORD + " ){0,5}\\(" + NAME + "\\)\\s?[-–—:]", AgencyName::isKnown),
          // MOSCOW, 3 March /TASS/.
          form("^(?:" + PLACE + DAY + "\\s)?/ ?" + NAME + " ?/(?=[\\s.,:–—-])", name -> true),
          form(
              "^(?:By|From) (?:the |The )?" + NAME + "(?: staff| correspondent)?\\s*\\n",
              AgencyName::looksLikeOne),
          form("^\\(" + NAME + "\\)[ \\t]*\\n", AgencyName::looksLikeOne));

  private static final List<Form> CLOSING =
      List.of(
          // After the full stop or alone on the line; "... Treaty Organization (CSTO)" is neither.
          form(AFTER_SENTENCE + "\\(" + NAME + "\\)\\s*\\.?$", AgencyName::isNoPerson),
          form(AFTER_SENTENCE + "[-–—]\\s?" + NAME + "$", AgencyName::isNoPerson),
          form("\\s\\(" + NAME + "\\)\\s*\\.?$", AgencyName::isKnown),
          form("\\s[-–—]\\s?" + NAME + "$", AgencyName::isKnown),
          form(
              AFTER_SENTENCE
                  + "\\(?(?:Source|Credit|Text|Via|Agency|Originally published (?:by|in|on)|First published (?:by|in|on)|Reprinted from|Courtesy of)"
                  + ":?\\s+(?:the )?"
                  + NAME
                  + "\\s*\\.?\\)?$",
              name -> true));

  /** A country in brackets is more common than a wire: {@code The Star (Malaysia)}. */
  private static final Form IN_OUTLET =
      form("\\(" + NAME + "(?: via .*)?\\)\\s*$", AgencyName::isKnown);

  private Credit() {}

  private static Form form(String pattern, Predicate<String> fits) {
    return new Form(Pattern.compile(pattern), fits);
  }

  /**
   * {@return the name of the wire or outlet whose text it is, in upper case; none where the article
   * says nothing}
   *
   * @param text the article
   * @param outlet its outlet, which may say so in brackets: {@code The Daily (Reuters)}
   * @param actor whether a name in upper case is the code of a state or an organisation, which are
   *     written of and no wires
   */
  public static Optional<String> of(String text, Optional<String> outlet, Predicate<String> actor) {
    String whole = text.strip();
    String last = whole.substring(whole.lastIndexOf('\n') + 1).strip();
    return Stream.of(
            outlet.stream().flatMap(name -> IN_OUTLET.in(name).stream()),
            OPENING.stream().flatMap(form -> form.in(whole).stream()),
            CLOSING.stream().flatMap(form -> form.in(last).stream()))
        .flatMap(names -> names)
        .map(Credit::normalised)
        .filter(name -> !name.isEmpty() && !actor.test(name))
        .findFirst()
        .filter(name -> outlet.map(Credit::normalised).filter(name::equals).isEmpty());
  }

  /** {@return a name of an outlet in the form in which names are compared} */
  public static String normalised(String name) {
    return name.replaceAll("\\(.*\\)", "")
        .strip()
        .replaceAll("[.\\s]+$", "")
        .toUpperCase(Locale.ROOT);
  }
}
