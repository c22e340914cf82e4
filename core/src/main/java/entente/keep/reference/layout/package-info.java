/**
 * The layouts in which others publish their tables, recognised by their headers, and read into rows
 * of the ledger.
 */
@NullMarked
package entente.keep.reference.layout;

import org.jspecify.annotations.NullMarked;
