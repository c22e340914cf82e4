/** Articles that were coded elsewhere, such as on a cluster, as files that a ledger takes. */
@NullMarked
package entente.keep.coded;

import org.jspecify.annotations.NullMarked;
