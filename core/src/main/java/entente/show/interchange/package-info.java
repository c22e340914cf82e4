/**
 * Statements for other programs: JSON Lines, its published JSON Schema, and CSV. Offsets are
 * Unicode code points, end exclusive. {@code docs/formats.md} describes every field.
 */
@NullMarked
package entente.show.interchange;

import org.jspecify.annotations.NullMarked;
