/** Files and streams into articles: plain text, HTML, JSON Lines, RSS and Atom. */
@NullMarked
package entente.read.article;

import org.jspecify.annotations.NullMarked;
