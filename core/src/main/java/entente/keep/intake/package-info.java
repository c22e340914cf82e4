/** What becomes of a reading on its way into the ledger: ids, mentions, ties, fingerprints. */
@NullMarked
package entente.keep.intake;

import org.jspecify.annotations.NullMarked;
