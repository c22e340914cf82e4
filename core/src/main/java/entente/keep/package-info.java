/**
 * The ledger: every statement with its provenance, what they tell of as events and ties, and who
 * confirms and who contradicts whom.
 */
@NullMarked
package entente.keep;

import org.jspecify.annotations.NullMarked;
