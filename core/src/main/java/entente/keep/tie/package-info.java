/** Standing ties and their life: since when, until when, suspended, and what the table says. */
@NullMarked
package entente.keep.tie;

import org.jspecify.annotations.NullMarked;
