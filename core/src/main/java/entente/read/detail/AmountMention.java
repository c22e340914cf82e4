package entente.read.detail;

import entente.event.Amount;
import entente.event.Span;

/**
 * A number of something, as a sentence gives it. A range ("400-500 soldiers") makes two mentions of
 * one span.
 *
 * @param span from the words of the bound to the unit
 * @param number first word of the number in the sentence
 */
public record AmountMention(Span span, int number, Amount amount) {}
