/**
 * A ledger over HTTP, for reading only: who may ask ({@link entente.show.serve.Gate}), what is
 * asked ({@link entente.show.serve.Asked}), and what is answered ({@link
 * entente.show.serve.Routes}). Pages are made in {@code show.site}.
 */
@NullMarked
package entente.show.serve;

import org.jspecify.annotations.NullMarked;
