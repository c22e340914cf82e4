package entente.read.parse;

import entente.event.Span;
import entente.read.text.Block;
import entente.read.text.Sentence;
import entente.read.text.TextSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The one parser of a test run, over the user's own model cache. */
public final class SharedParser {
  private SharedParser() {}

  private static final class Holder {
    static final Nlp4jParser PARSER = load();

    private static Nlp4jParser load() {
      try {
        return Nlp4jParser.load();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** {@return the parser, loaded when first asked for} */
  public static Nlp4jParser get() {
    return Holder.PARSER;
  }

  /** {@return the tree of a text of one sentence} */
  public static Tree tree(String sentence) {
    return get().parse(tokens(sentence));
  }

  /** {@return the words of a text of one sentence, as the reader splits it} */
  static List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    for (Block block : TextSplitter.blocks(sentence)) {
      for (Sentence part : block.sentences()) {
        tokens.addAll(part.tokens());
      }
    }
    return tokens;
  }

  /** {@return words split at blanks, for texts that are no sentences} */
  static List<Token> words(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : text.split(" ", -1)) {
      tokens.add(new Token(word, new Span(begin, begin + word.length())));
      begin += word.length() + 1;
    }
    return tokens;
  }
}
