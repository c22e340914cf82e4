/**
 * When and how much: finds the time expressions and the amounts of one parsed sentence, and says
 * which of them belong to the word that tells of an event.
 *
 * <p>All functions are pure. Relative times ("on Thursday") need the day of publication; without it
 * only full dates are resolved, and nothing is guessed.
 */
@NullMarked
package entente.read.detail;

import org.jspecify.annotations.NullMarked;
