package entente.show.page;

import entente.event.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the paragraphs of a text stand. */
public final class Paragraphs {
  private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[ \\t\\u00a0]*\\R\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\R\\s*");

  private Paragraphs() {}

  /**
   * {@return the paragraphs, without the white space around them: divided by blank lines where the
   * text has any, for its lines may then be broken by width; else by lines}
   */
  public static List<Span> of(String text) {
    Matcher blank = BLANK_LINE.matcher(text);
    Matcher division = blank.find() ? blank.reset() : LINE_END.matcher(text);
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    while (division.find()) {
      add(paragraphs, text, begin, division.start());
      begin = division.end();
    }
    add(paragraphs, text, begin, text.length());
    return paragraphs;
  }

  private static void add(List<Span> paragraphs, String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      paragraphs.add(new Span(first, last));
    }
  }
}
