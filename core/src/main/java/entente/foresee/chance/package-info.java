/** How likely an event is within some days, as a probability that holds what it says. */
@NullMarked
package entente.foresee.chance;

import org.jspecify.annotations.NullMarked;
