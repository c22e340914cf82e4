package entente.show.site;

import java.util.Optional;

/**
 * How much a ledger holds.
 *
 * @param articles articles
 * @param statements statements in them
 * @param events events, those of other datasets included
 * @param differing events on which reports differ
 * @param ties standing ties
 * @param outlets outlets
 * @param last the last day of which it knows
 */
public record Numbers(
    long articles,
    long statements,
    long events,
    long differing,
    long ties,
    long outlets,
    Optional<java.time.LocalDate> last) {
  /** {@return whether there is nothing to show} */
  boolean isEmpty() {
    return articles == 0 && events == 0;
  }
}
