/**
 * Charts: what is to be seen as plain records, and its drawing as SVG or PNG.
 *
 * <p>{@link entente.show.plot.Chart} is a description without any drawing in it; the terminal draws
 * the same descriptions with letters. Only this package knows the libraries that draw.
 */
@NullMarked
package entente.show.plot;

import org.jspecify.annotations.NullMarked;
