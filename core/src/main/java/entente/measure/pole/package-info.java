/**
 * Poles: the named sets of states and organisations toward which alignment is measured. They are
 * data, in a file that users can replace.
 */
@NullMarked
package entente.measure.pole;

import org.jspecify.annotations.NullMarked;
