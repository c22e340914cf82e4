/** How good forecasts are, by the protocols of the field. */
@NullMarked
package entente.foresee.evaluate;

import org.jspecify.annotations.NullMarked;
