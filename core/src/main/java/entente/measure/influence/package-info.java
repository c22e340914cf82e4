/** Who has a hold on whom, through which instrument. Pure. */
@NullMarked
package entente.measure.influence;

import org.jspecify.annotations.NullMarked;
