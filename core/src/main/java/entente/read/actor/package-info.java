/** Who is who: the dated table of actors and the search for their mentions in a sentence. */
@NullMarked
package entente.read.actor;

import org.jspecify.annotations.NullMarked;
