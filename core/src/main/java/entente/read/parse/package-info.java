/**
 * The parser's place: a neutral dependency tree and the one interface that makes it. No type of a
 * third-party parser leaves this package.
 */
@NullMarked
package entente.read.parse;

import org.jspecify.annotations.NullMarked;
