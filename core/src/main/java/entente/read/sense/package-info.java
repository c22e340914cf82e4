/** The sense of a sentence as a vector, so that two wordings of one thing are seen to be near. */
@NullMarked
package entente.read.sense;

import org.jspecify.annotations.NullMarked;
