/**
 * How well statements were coded: they are compared with gold, that is with what a careful person
 * coded in the same articles, and every miss is given its cause.
 *
 * <p>{@link entente.score.Scoring} takes documents and gives a {@link entente.score.ScoreReport};
 * everything is a pure function, and the same input gives the same figures and intervals.
 */
@NullMarked
package entente.score;

import org.jspecify.annotations.NullMarked;
