package entente.show.terminal;

import entente.show.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words broken into lines of a terminal's width. */
final class Lines {
  private static final Pattern SPACES = Pattern.compile(" +");

  private Lines() {}

  /**
   * {@return the text in lines of at most so many characters, broken at spaces; a longer word has a
   * line of its own}
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.split(safe(text).strip(), -1)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * {@return the text on one line and without characters that could steer the terminal: articles
   * come from strangers}
   */
  static String safe(String text) {
    return SafeText.of(text);
  }

  /**
   * {@return the exact words between quotation marks, or as they are where they hold such marks}
   */
  static String quoted(String words) {
    boolean marked = words.chars().anyMatch(each -> each == '"' || each == '“' || each == '”');
    return marked ? words.strip() : "“" + words.strip() + "”";
  }

  private static int length(CharSequence words) {
    return Character.codePointCount(words, 0, words.length());
  }
}
