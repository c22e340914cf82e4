package entente.read.sense;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts a text into the pieces of words that the model was trained on (Schuster and Nakajima 2012;
 * the vocabulary of BERT in lower case).
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int begin;
  private final int end;
  private final int unknown;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.begin = id("[CLS]");
    this.end = id("[SEP]");
    this.unknown = id("[UNK]");
  }

  private int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("a vocabulary without " + piece);
    }
    return id;
  }

  /** {@return the pieces of the vocabulary in a tokenizer's JSON description} */
  static WordPieces read(InputStream json) throws IOException {
    JsonNode entries = new JsonMapper().readTree(json).path("model").path("vocab");
    Map<String, Integer> vocabulary = new HashMap<>();
    entries.forEachEntry((piece, id) -> vocabulary.put(piece, id.asInt()));
    return new WordPieces(vocabulary);
  }

  /** {@return the ids of the text's first pieces, between those of begin and end} */
  long[] of(String text, int most) {
    LongStream.Builder ids = LongStream.builder();
    ids.add(begin);
    int count = 2;
    for (String word : words(text).split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      for (long id : pieces(word)) {
        if (count == most) {
          return ids.add(end).build().toArray();
        }
        ids.add(id);
        count++;
      }
    }
    return ids.add(end).build().toArray();
  }

  /** {@return the text in lower case without accents, a space around every sign} */
  private static String words(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder spaced = new StringBuilder();
    plain
        .codePoints()
        .forEach(c -> {
          int type = Character.getType(c);
          if (type == Character.NON_SPACING_MARK) {
            return;
          }
          if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            spaced.append(' ');
          } else if (Character.isLetterOrDigit(c)) {
            spaced.appendCodePoint(c);
          } else if (!Character.isISOControl(c) && type != Character.FORMAT) {
            spaced.append(' ').appendCodePoint(c).append(' ');
          }
        });
    return spaced.toString();
  }

  /** The longest piece first, then the longest of what is left. */
  private long[] pieces(String word) {
    if (word.length() > LONGEST_WORD) {
      return new long[] {unknown};
    }
    LongStream.Builder ids = LongStream.builder();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer id = null;
      while (to > from && id == null) {
        String piece = (from == 0 ? "" : "##") + word.substring(from, to);
        id = vocabulary.get(piece);
        to--;
      }
      if (id == null) {
        return new long[] {unknown};
      }
      ids.add(id);
      from = to + 1;
    }
    return ids.build().toArray();
  }
}
