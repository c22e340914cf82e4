/** Files and streams into articles: plain text, HTML, JSON Lines, RSS, Atom and WARC. */
@NullMarked
package entente.read.article;

import org.jspecify.annotations.NullMarked;
