package entente.keep.reprint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The five-word runs of a text, hashed (Broder 1997). Letter case, signs and what stands between
 * quotation marks do not count: two reports of one speech share its words without being copies.
 */
public final class Shingles {
  private static final int WORDS = 5;

  /** One hash in so many is stored, to find candidates by. */
  private static final long SAMPLED = 8;

  private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"]{0,2000}[”\"]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Ascending, each once. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** {@return the runs of the text} */
  public static Shingles of(String text) {
    List<String> words = words(QUOTED.matcher(text).replaceAll(" "));
    if (words.size() < WORDS) {
      words = words(text);
    }
    long[] hashes = new long[Math.max(0, words.size() - WORDS + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words.subList(i, i + WORDS));
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(plain, -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** FNV-1a in 64 bits, its bits then mixed for the sample to be even. */
  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }

  /** {@return the number of different runs} */
  public int size() {
    return hashes.length;
  }

  /** {@return the hashes to store: the same share of every text, so that copies share them} */
  public long[] sample() {
    return Arrays.stream(hashes)
        .filter(hash -> Long.remainderUnsigned(hash, SAMPLED) == 0)
        .toArray();
  }

  /**
   * {@return whether two texts may be copies, by their samples alone} Copies have at least 40 % of
   * the shorter text's runs in common, and about that share of the sampled ones; a footer that a
   * thousand articles end with is far less of them.
   *
   * @param common hashes that both samples have
   * @param size of one sample
   * @param other the size of the other
   */
  public static boolean mayCopy(int common, int size, int other) {
    int shorter = Math.min(size, other);
    return common >= Math.max(Math.min(2, shorter), 0.15 * shorter);
  }

  /** {@return the number of runs that both have} */
  public int shared(Shingles other) {
    int shared = 0;
    int j = 0;
    for (long hash : hashes) {
      while (j < other.hashes.length && other.hashes[j] < hash) {
        j++;
      }
      if (j < other.hashes.length && other.hashes[j] == hash) {
        shared++;
      }
    }
    return shared;
  }

  /** {@return the share of the shorter text's runs that the other has, from 0 to 1} */
  public double containment(Shingles other) {
    int shorter = Math.min(size(), other.size());
    return shorter == 0 ? 0 : (double) shared(other) / shorter;
  }

  /**
   * {@return whether one is a copy of the other: at least 40 % of the shorter text's runs, and no
   * fewer than ten, stand in the longer} A wire's text that was cut and retouched keeps about half
   * of its runs; independent reports of one event share a few per cent.
   */
  public boolean copies(Shingles other) {
    return shared(other) >= 10 && containment(other) >= 0.4;
  }
}
