/** The codebook: event and tie types, rules and cues as data. */
@NullMarked
package entente.read.codebook;

import org.jspecify.annotations.NullMarked;
