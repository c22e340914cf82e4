/**
 * Drift: whether and since when a state's relation to a pole changed, who moved, and whether the
 * news merely changed.
 */
@NullMarked
package entente.measure.drift;

import org.jspecify.annotations.NullMarked;
