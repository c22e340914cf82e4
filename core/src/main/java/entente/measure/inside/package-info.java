/** What one state does inside an organisation to which it does not belong. */
@NullMarked
package entente.measure.inside;

import org.jspecify.annotations.NullMarked;
