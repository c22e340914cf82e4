/** All that is known of the days before the asked one, ready to be looked up. */
@NullMarked
package entente.foresee.memory;

import org.jspecify.annotations.NullMarked;
