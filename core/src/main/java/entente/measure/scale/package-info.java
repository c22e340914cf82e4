/**
 * What events amount to: Goldstein's values, the four quarters of cooperation and conflict, stocks
 * that decay, and shares and rates with what is not known of them.
 */
@NullMarked
package entente.measure.scale;

import org.jspecify.annotations.NullMarked;
