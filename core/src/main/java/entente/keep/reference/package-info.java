/**
 * Tables that events are measured against: those that are shipped (memberships, codes of states),
 * and the rows of those that a user brings.
 */
@NullMarked
package entente.keep.reference;

import org.jspecify.annotations.NullMarked;
