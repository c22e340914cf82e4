/**
 * When a series changed, by how much, and how sure that is; and whose movement it was.
 *
 * <p>Series are arrays in the order of time; NaN is a gap where a method allows gaps. Places in a
 * series are counted from 1. Formulas and limits: {@code docs/drift.md}.
 */
@NullMarked
package entente.measure.change;

import org.jspecify.annotations.NullMarked;
