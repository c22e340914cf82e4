/** From an article to coded statements. */
@NullMarked
package entente.read;

import org.jspecify.annotations.NullMarked;
