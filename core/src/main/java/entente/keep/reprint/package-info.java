/** Which texts are copies of one another, and whose text an article says that it carries. */
@NullMarked
package entente.keep.reprint;

import org.jspecify.annotations.NullMarked;
