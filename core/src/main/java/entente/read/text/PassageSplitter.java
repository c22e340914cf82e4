package entente.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were broken only to fit a width. Whether a text was wrapped so is seen from all
 * its lines: in wrapped text the next line's first word would not have fitted on the line before.
 */
final class PassageSplitter {
  private static final int WIDEST = 130;
  private static final String STOPS = ".!?…:;";

  private final String text;
  private final List<Line> lines;
  private final int width;

  private PassageSplitter(String text) {
    this.text = text;
    this.lines = Line.of(text);
    this.width = wrapWidth();
  }

  static List<Passage> passages(String text) {
    return new PassageSplitter(text).split();
  }

  private List<Passage> split() {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int item = itemBegin(i, !passages.isEmpty() && passages.getLast().isItem());
      if (item < 0 && !line.apart() && joined(lines.get(i - 1), line)) {
        passages.add(passages.removeLast().with(line));
      } else {
        passages.add(Passage.of(line, item));
      }
    }
    return passages;
  }

  /** A dash or number at a line's begin is no list item if the line before is unfinished. */
  private int itemBegin(int i, boolean afterItem) {
    Line line = lines.get(i);
    int item = line.itemBegin(text);
    boolean clear = afterItem || line.apart() || lines.get(i - 1).ends(text, STOPS) || width == 0;
    return clear ? item : -1;
  }

  private boolean joined(Line before, Line line) {
    if (width > 0 && before.length() + 1 + line.firstWordLength(text) > width) {
      return true;
    }
    return !before.ends(text, STOPS) && (line.startsInLowerCase(text) || before.ends(text, ","));
  }

  /** {@return the width that the text was wrapped to, or 0 if its line breaks mean something} */
  private int wrapWidth() {
    int widest = 0;
    int breaks = 0;
    int inSentence = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      if (!line.apart() && line.itemBegin(text) < 0) {
        widest = Math.max(widest, Math.max(before.length(), line.length()));
        breaks++;
        if (line.startsInLowerCase(text) && !before.ends(text, STOPS)) {
          inSentence++;
        }
      }
    }
    return widest <= WIDEST && inSentence >= 2 && inSentence * 5 >= breaks * 2 ? widest : 0;
  }
}
