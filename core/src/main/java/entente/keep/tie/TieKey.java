package entente.keep.tie;

import entente.event.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Which tie it is: one type between two actors.
 *
 * @param type codebook type, such as {@code basing}
 * @param source whose tie it is
 * @param target to whom, or on whose land; empty where the text names nobody
 */
public record TieKey(String type, Actor source, Optional<Actor> target) {
  private static final int ID_BYTES = 6;

  /** {@return {@code t} and twelve hexadecimal digits, the same for the same tie} */
  public String id() {
    String words = type + "|" + source + "|" + target.map(Actor::toString).orElse("");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return "t" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
