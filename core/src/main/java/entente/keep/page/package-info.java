/** Pages that somebody has coded in facts: what they state, without their text. */
@NullMarked
package entente.keep.page;

import org.jspecify.annotations.NullMarked;
