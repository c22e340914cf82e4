/**
 * Events of other tools: GDELT, ICEWS, POLECAT, ACLED and PLOVER in, GDELT out. Parquet is written
 * by {@code entente.keep.store}, all else by {@code entente.show.interchange}.
 */
@NullMarked
package entente.keep.exchange;

import org.jspecify.annotations.NullMarked;
