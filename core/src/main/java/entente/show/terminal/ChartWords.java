package entente.show.terminal;

import entente.show.plot.Heading;
import java.util.ArrayList;
import java.util.List;

/** The words around a chart at a terminal, no line wider than it. */
final class ChartWords {
  private ChartWords() {}

  static List<String> head(Heading heading, int width, Paint paint) {
    List<String> lines = new ArrayList<>();
    wrapped(heading.title(), width).forEach(each -> lines.add(paint.bold(each)));
    wrapped(heading.subtitle(), width).forEach(each -> lines.add(paint.dim(each)));
    return lines;
  }

  static List<String> foot(Heading heading, int width, Paint paint) {
    return wrapped(heading.footer(), width).stream().map(paint::dim).toList();
  }

  static List<String> wrapped(String words, int width) {
    return words.isEmpty()
        ? List.of()
        : Lines.wrap(words, width).stream().map(each -> cut(each, width)).toList();
  }

  /** {@return the words with an ellipsis where they are longer than that} */
  static String cut(String words, int width) {
    int length = length(words);
    if (length <= width) {
      return words;
    }
    return width < 1
        ? ""
        : words.substring(0, words.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
  }

  /** {@return the words, cut or filled to exactly that width} */
  static String left(String words, int width) {
    String shown = cut(words, width);
    return shown + " ".repeat(Math.max(0, width - length(shown)));
  }

  /** {@return the same, with the words at the right} */
  static String right(String words, int width) {
    String shown = cut(words, width);
    return " ".repeat(Math.max(0, width - length(shown))) + shown;
  }

  /** {@return the length of the longest, but no more than that} */
  static int widest(List<String> words, int most) {
    return Math.min(most, words.stream().mapToInt(ChartWords::length).max().orElse(0));
  }

  static int length(String words) {
    return words.codePointCount(0, words.length());
  }
}
