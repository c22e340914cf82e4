/**
 * What states rate alike or not: their votes on the same roll calls, their ties to the same states.
 * Pure; what is rated comes from the ledger.
 */
@NullMarked
package entente.measure.portfolio;

import org.jspecify.annotations.NullMarked;
