package entente.read.text;

import entente.event.Span;
import entente.read.parse.Token;
import entente.read.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article's text into headlines, paragraphs, list items and bylines, and these into
 * sentences and tokens. Every visible char of a sentence is in one of its tokens. A pure function,
 * in time linear in the text.
 */
public final class TextSplitter {
  private static final int TITLE_WORDS = 30;
  private static final int HEADING_WORDS = 18;
  private static final int QUESTION_WORDS = 12;
  private static final int LABEL_WORDS = 8;

  private final String text;
  private final List<Passage> passages;

  private TextSplitter(String text) {
    this.text = text;
    this.passages = PassageSplitter.passages(text);
  }

  /** {@return the text's blocks in order; none if nothing is visible in it} */
  public static List<Block> blocks(String text) {
    TextSplitter splitter = new TextSplitter(text);
    List<Block> blocks = new ArrayList<>(splitter.passages.size());
    for (int i = 0; i < splitter.passages.size(); i++) {
      blocks.add(splitter.block(i));
    }
    return List.copyOf(blocks);
  }

  private Block block(int i) {
    Passage passage = passages.get(i);
    Kind kind = kind(i);
    int begin =
        kind == Kind.PARAGRAPH
            ? Dateline.end(text, passage.begin(), passage.end())
            : passage.words();
    List<Token> tokens = Tokenizer.tokens(text, begin, passage.end());
    boolean speaks = tokens.stream().anyMatch(token -> hasWord(token.form()));
    return new Block(
        kind,
        new Span(passage.begin(), passage.end()),
        speaks ? SentenceSplitter.sentences(text, tokens) : List.of());
  }

  private Kind kind(int i) {
    Passage passage = passages.get(i);
    if (Furniture.is(text, passage.begin(), passage.end(), i == 0)) {
      return Kind.BYLINE;
    }
    if (passage.isItem()) {
      return Kind.BULLET;
    }
    return isHeadline(i) ? Kind.HEADLINE : Kind.PARAGRAPH;
  }

  private boolean isHeadline(int i) {
    Passage passage = passages.get(i);
    boolean first = i == 0;
    boolean last = i == passages.size() - 1;
    if (Character.isLowerCase(text.codePointAt(passage.begin())) || (last && !first)) {
      return false;
    }
    int bound = first ? TITLE_WORDS : HEADING_WORDS;
    int words = words(passage, bound + 1);
    boolean alone = first || (passage.apart() && passages.get(i + 1).apart());
    Line line = passage.last();
    if (line.ends(text, "?")) {
      return alone && words <= QUESTION_WORDS && isOneSentence(passage);
    }
    if (line.ends(text, ":")) {
      return !last && words <= LABEL_WORDS && introducesParagraph(i + 1);
    }
    if (line.ends(text, "!")) {
      return first && words <= bound;
    }
    boolean stopped = line.ends(text, ".…;,") && !endsWithAcronym(passage);
    return !stopped && words <= bound && (last || startsAnew(i + 1));
  }

  private boolean isOneSentence(Passage passage) {
    return !text.substring(passage.begin(), passage.end()).contains(". ");
  }

  private boolean introducesParagraph(int i) {
    return startsAnew(i) && !passages.get(i).isItem();
  }

  private boolean startsAnew(int i) {
    return !Character.isLowerCase(text.codePointAt(passages.get(i).words()));
  }

  /** "Tokayev arrives in the U.S." may be a headline all the same. */
  private boolean endsWithAcronym(Passage passage) {
    int end = passage.end();
    return end - passage.begin() > 4
        && text.charAt(end - 1) == '.'
        && text.charAt(end - 3) == '.'
        && Character.isUpperCase(text.charAt(end - 2))
        && passage.apart();
  }

  private int words(Passage passage, int bound) {
    int words = 0;
    boolean inside = false;
    for (int at = passage.begin(); at < passage.end() && words < bound; at++) {
      boolean white = Characters.isWhite(text.charAt(at));
      words += !white && !inside ? 1 : 0;
      inside = !white;
    }
    return words;
  }

  private static boolean hasWord(String form) {
    return form.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
