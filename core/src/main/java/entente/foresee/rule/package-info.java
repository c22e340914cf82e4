/** Rules: when one fires, what it speaks for, and how many points it is worth. */
@NullMarked
package entente.foresee.rule;

import org.jspecify.annotations.NullMarked;
