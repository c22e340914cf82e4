/** The job on real sessions of Spark. */
@NullMarked
package entente.spark;

import org.jspecify.annotations.NullMarked;
