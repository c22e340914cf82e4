package entente.read.code;

import entente.event.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the turns of an interview: paragraphs opened by a name and a colon, up to the next one. */
final class Interviews {
  private static final Pattern LABEL =
      Pattern.compile("(?m)^[ \\t]*(\\p{Lu}[\\p{L}.'’ -]{0,40}):[ \\t]+\\S");

  /** Fewer labels than this are headlines and lists. */
  private static final int FEWEST = 3;

  private Interviews() {}

  /**
   * A turn.
   *
   * @param label where the speaker's name stands
   * @param surname its last word in lower case
   * @param words from the label up to the next label
   */
  record Turn(Span label, String surname, Span words) {}

  /** {@return the turns in text order; none where the text is no interview} */
  static List<Turn> find(String text) {
    List<Span> labels = new ArrayList<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      labels.add(new Span(matcher.start(1), matcher.end(1)));
    }
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Span label = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).begin() : text.length();
      turns.add(new Turn(label, surname(label.in(text)), new Span(label.end(), end)));
    }
    long speakers = turns.stream().map(Turn::surname).distinct().count();
    boolean taken = turns.size() >= FEWEST && speakers >= 2 && speakers < turns.size();
    return taken ? turns : List.of();
  }

  private static String surname(String label) {
    String[] parts = label.strip().split("[ .]+", -1);
    return parts[parts.length - 1].toLowerCase(Locale.ROOT);
  }
}
