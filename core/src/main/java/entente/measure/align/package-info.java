/**
 * Alignment of a state toward poles: commitments, votes, events and discourse, each by itself and
 * each with how sure it is.
 */
@NullMarked
package entente.measure.align;

import org.jspecify.annotations.NullMarked;
