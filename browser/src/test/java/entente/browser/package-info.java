/**
 * The pages of {@code entente serve} in a real browser: for each view its main task, and for all
 * that the console stays silent, nothing is asked of another machine, and everybody can use them.
 */
@NullMarked
package entente.browser;

import org.jspecify.annotations.NullMarked;
