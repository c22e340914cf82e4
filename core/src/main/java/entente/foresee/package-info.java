/** What comes next, by rules that explain themselves. */
@NullMarked
package entente.foresee;

import org.jspecify.annotations.NullMarked;
