/** What is to come, and how well it was foreseen. */
@NullMarked
package entente.foresee;

import org.jspecify.annotations.NullMarked;
