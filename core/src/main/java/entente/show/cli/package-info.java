/** The command line; the only place that writes to the standard streams. */
@NullMarked
package entente.show.cli;

import org.jspecify.annotations.NullMarked;
