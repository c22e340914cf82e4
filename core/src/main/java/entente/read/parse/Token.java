package entente.read.parse;

import entente.event.Span;

/**
 * A word or sign of a sentence.
 *
 * @param form as written
 * @param span where it stands in the article's text
 */
public record Token(String form, Span span) {}
