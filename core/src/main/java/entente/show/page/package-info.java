/**
 * One self-contained page for people: the articles with their statements marked by standing, a card
 * for each, and a summary of what is told as fact and what is claimed. Markup is built as a tree,
 * so that nothing that comes from an article can become markup.
 */
@NullMarked
package entente.show.page;

import org.jspecify.annotations.NullMarked;
