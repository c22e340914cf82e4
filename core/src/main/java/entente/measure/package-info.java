/**
 * Measures over what the ledger keeps: how alike two states are, where one leans, when that
 * changed, and who can pass what on to whom.
 *
 * <p>Formulas are pure functions over arrays and records; each names its paper. A figure that is
 * not defined is {@link entente.measure.Measured.Missing} with the reason, never 0 or 1.
 */
@NullMarked
package entente.measure;

import org.jspecify.annotations.NullMarked;
