/** Coding, reprints and events on Apache Spark, with the program's own code. */
@NullMarked
package entente.spark;

import org.jspecify.annotations.NullMarked;
