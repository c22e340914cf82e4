/**
 * Statements for a person at a terminal: grouped by event, in colour where the terminal has it, and
 * the explanation of each sentence for those who check.
 */
@NullMarked
package entente.show.terminal;

import org.jspecify.annotations.NullMarked;
