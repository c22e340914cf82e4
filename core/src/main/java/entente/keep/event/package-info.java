/**
 * What the ledger holds once: an event, made of all that tell of it, with who confirms whom and
 * where they differ.
 */
@NullMarked
package entente.keep.event;

import org.jspecify.annotations.NullMarked;
