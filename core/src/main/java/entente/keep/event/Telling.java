package entente.keep.event;

import entente.event.Standing;
import entente.keep.differ.Claim;
import entente.keep.match.Mention;
import java.util.List;
import java.util.Optional;

/**
 * A mention with what its article and statement add: who tells it, and how.
 *
 * @param mention what is told
 * @param article who published it
 * @param standing how far to take it as fact
 * @param evidence the words, or the summary of a coded page
 * @param tellers the attribution chain, outermost first
 * @param cameo the CAMEO code, if clear
 * @param confidence from 0 to 1
 * @param claims what it claims, point by point
 */
public record Telling(
    Mention mention,
    Source article,
    Standing standing,
    String evidence,
    List<String> tellers,
    Optional<String> cameo,
    double confidence,
    List<Claim> claims) {
  public Telling {
    tellers = List.copyOf(tellers);
    claims = List.copyOf(claims);
  }

  /**
   * The article that tells it.
   *
   * @param id its id in the ledger
   * @param outlet who published it
   * @param carries the wire or outlet whose text it carries
   */
  public record Source(String id, Optional<String> outlet, Optional<String> carries) {}
}
