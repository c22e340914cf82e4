/** What if: events and ties that are added or taken away, and what follows. */
@NullMarked
package entente.foresee.scenario;

import org.jspecify.annotations.NullMarked;
