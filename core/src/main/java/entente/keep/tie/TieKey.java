package entente.keep.tie;

import entente.event.Actor;
import entente.keep.Digest;
import java.util.Optional;

/**
 * Which tie it is: one type between two actors.
 *
 * @param type codebook type, such as {@code basing}
 * @param source whose tie it is
 * @param target to whom, or on whose land; empty where the text names nobody
 */
public record TieKey(String type, Actor source, Optional<Actor> target) {
  private static final int ID_DIGITS = 12;

  /** {@return {@code t} and twelve hexadecimal digits, the same for the same tie} */
  public String id() {
    String words = type + "|" + source + "|" + target.map(Actor::toString).orElse("");
    return "t" + Digest.of(words).substring(0, ID_DIGITS);
  }
}
