/** Who comes next: candidates for the answer to a question, ranked by the points of rules. */
@NullMarked
package entente.foresee.rank;

import org.jspecify.annotations.NullMarked;
