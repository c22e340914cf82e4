/**
 * What corrections teach: gold statements that were missed are turned into suggestions for the
 * codebook, and into training examples for the second opinion.
 *
 * <p>{@link entente.learn.Suggestions} takes the documents of a comparison with gold; everything is
 * a pure function of them.
 */
@NullMarked
package entente.learn;

import org.jspecify.annotations.NullMarked;
