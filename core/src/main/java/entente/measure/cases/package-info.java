/**
 * Checks of the formulas against figures from elsewhere: a file of cases, each with the measure,
 * the input and the figure that it must give.
 */
@NullMarked
package entente.measure.cases;

import org.jspecify.annotations.NullMarked;
