/** Forecasts as tables and in words. */
@NullMarked
package entente.show.foresee;

import org.jspecify.annotations.NullMarked;
