/**
 * A ledger as pages of HTML that need no script and no outside address. Pages are made of {@link
 * entente.show.site.Html} only, into which words can enter through one function that escapes them.
 * It knows nothing of requests: {@code show.serve} does.
 */
@NullMarked
package entente.show.site;

import org.jspecify.annotations.NullMarked;
