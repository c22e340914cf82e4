/**
 * A second opinion on the type of an event, by the sense of its sentence: learnt from sentences of
 * the program's own, it sees no names, and so takes no side.
 */
@NullMarked
package entente.read.opinion;

import org.jspecify.annotations.NullMarked;
