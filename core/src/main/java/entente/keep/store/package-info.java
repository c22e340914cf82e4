/**
 * The ledger's file, in DuckDB. {@link entente.keep.store.Database} is the one place that begins
 * and ends transactions; tables change in {@link entente.keep.store.Migrations} only.
 */
@NullMarked
package entente.keep.store;

import org.jspecify.annotations.NullMarked;
