/** Events as they are counted: whom they join, whether they bind or divide, how sure they are. */
@NullMarked
package entente.measure.event;

import org.jspecify.annotations.NullMarked;
