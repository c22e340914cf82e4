/**
 * Where reports of one event differ: each point on which values stand against one another, with who
 * holds which, told apart from figures that grow with the days.
 */
@NullMarked
package entente.keep.differ;

import org.jspecify.annotations.NullMarked;
