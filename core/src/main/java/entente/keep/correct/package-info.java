/**
 * What people say was coded wrongly, and what a statement is with that mended. Coded statements
 * themselves are never changed.
 */
@NullMarked
package entente.keep.correct;

import org.jspecify.annotations.NullMarked;
