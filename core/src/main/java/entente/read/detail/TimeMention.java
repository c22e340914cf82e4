package entente.read.detail;

import entente.event.Period;
import entente.event.Span;

/**
 * A time expression and what it means.
 *
 * @param span the expression in the article's text, without its "in" or "on"
 * @param firstToken its first word in the sentence
 * @param lastToken its last word, included
 * @param period what it means, as finely as it says
 * @param direction where that lies, seen from the day of publication
 */
public record TimeMention(
    Span span, int firstToken, int lastToken, Period period, Direction direction) {}
