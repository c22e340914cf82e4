package entente.keep.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The id of an article in the ledger: the same for the same words, whatever their typesetting.
 * Letter case, spaces, and the shapes of quotation marks and dashes do not count.
 */
public final class ArticleKey {
  private static final int ID_BYTES = 6;

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
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
