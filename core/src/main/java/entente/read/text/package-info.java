/** Paragraphs, sentences and tokens of raw text, with their offsets. */
@NullMarked
package entente.read.text;

import org.jspecify.annotations.NullMarked;
