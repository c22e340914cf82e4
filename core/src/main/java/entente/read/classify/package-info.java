/** The type of event between two actors that somebody has marked in a sentence. */
@NullMarked
package entente.read.classify;

import org.jspecify.annotations.NullMarked;
