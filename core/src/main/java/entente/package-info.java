/** The program. */
@NullMarked
package entente;

import org.jspecify.annotations.NullMarked;
