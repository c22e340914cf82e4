/** What people and other programs see. */
@NullMarked
package entente.show;

import org.jspecify.annotations.NullMarked;
