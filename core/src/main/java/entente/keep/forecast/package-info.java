/**
 * What was foreseen: by the program or a user with a probability, or by the words of a text. Each
 * asks a {@link entente.keep.forecast.Question}, and the first event that the ledger holds answers
 * it.
 */
@NullMarked
package entente.keep.forecast;

import org.jspecify.annotations.NullMarked;
