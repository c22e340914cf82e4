package entente.keep.store;

import entente.keep.Digest;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The id of an article in the ledger: the same for the same words, whatever their typesetting.
 * Letter case, spaces, and the shapes of quotation marks and dashes do not count.
 */
public final class ArticleKey {
  private static final int ID_DIGITS = 12;

  private ArticleKey() {}

  /** {@return twelve hexadecimal digits of the SHA-256 of the normalised text} */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[‘’ʼ`´]", "'")
            .replaceAll("[“”„«»]", "\"")
            .replaceAll("[‐‑‒–—―]", "-")
            .replaceAll("[\\p{Z}\\s\\p{Cf}]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    return Digest.of(plain).substring(0, ID_DIGITS);
  }

  /** {@return an address in the form in which addresses are compared} */
  public static String address(String address) {
    return address
        .strip()
        .replaceFirst("^(?i)https?://(?:www\\.)?", "")
        .replaceFirst("#.*$", "")
        .replaceFirst("/$", "");
  }
}
