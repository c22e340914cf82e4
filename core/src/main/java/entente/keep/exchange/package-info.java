/**
 * Events to and from other tools: GDELT, ICEWS, POLECAT and ACLED in; PLOVER, GDELT, Parquet, CSV,
 * GraphML and GEXF out.
 */
@NullMarked
package entente.keep.exchange;

import org.jspecify.annotations.NullMarked;
