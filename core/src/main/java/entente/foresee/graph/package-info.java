/** Events as facts in compact arrays: who did what to whom on which day. */
@NullMarked
package entente.foresee.graph;

import org.jspecify.annotations.NullMarked;
