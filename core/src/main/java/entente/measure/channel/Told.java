package entente.measure.channel;

import entente.event.Standing;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One telling on which a hop rests.
 *
 * @param claim id of the event or tie of which it tells
 * @param statement id of the statement
 * @param origin the independent report that holds it: articles that hang together have one
 * @param outlet who published it
 * @param published when
 * @param standing how far it takes it as fact
 * @param sentence the words that say it
 */
public record Told(
    String claim,
    String statement,
    String origin,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Standing standing,
    String sentence) {}
