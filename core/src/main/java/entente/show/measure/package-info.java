/** Measures as tables and charts: what commands and pages show of them. */
@NullMarked
package entente.show.measure;

import org.jspecify.annotations.NullMarked;
