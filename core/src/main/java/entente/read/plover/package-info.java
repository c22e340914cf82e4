/** Statements as the events that PLOVER and CAMEO would code from them. */
@NullMarked
package entente.read.plover;

import org.jspecify.annotations.NullMarked;
