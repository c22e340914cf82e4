/** What is foreseen, and why: the rules that speak for it, their record, and the facts behind. */
@NullMarked
package entente.foresee.explain;

import org.jspecify.annotations.NullMarked;
