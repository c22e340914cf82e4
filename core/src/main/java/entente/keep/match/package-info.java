/**
 * Which mentions tell of one event: pure functions of what the mentions say, so that the same
 * articles give the same events in whatever order they come.
 *
 * <p>A {@link entente.keep.match.Mention} is a statement, or a page that came coded. {@link
 * entente.keep.match.Matching} weighs a pair of them and says why; {@link
 * entente.keep.match.Clusters} makes events of the weights.
 */
@NullMarked
package entente.keep.match;

import org.jspecify.annotations.NullMarked;
