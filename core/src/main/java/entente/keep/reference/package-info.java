/** Dated facts that the ledger checks against: who is a member of what, since when. */
@NullMarked
package entente.keep.reference;

import org.jspecify.annotations.NullMarked;
