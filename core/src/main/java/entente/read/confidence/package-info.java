/** How likely a statement is right: what can be told of it, weighed as measured. */
@NullMarked
package entente.read.confidence;

import org.jspecify.annotations.NullMarked;
