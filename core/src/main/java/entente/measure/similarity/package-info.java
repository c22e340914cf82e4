/**
 * How alike two states rate the same items: their votes, their alliances, their ties.
 *
 * <p>Every measure is a function of the cross-tabulation of the two ratings. Formulas and what is
 * held against each of them: {@code docs/similarity.md}.
 */
@NullMarked
package entente.measure.similarity;

import org.jspecify.annotations.NullMarked;
