/** How far friends and foes in a network fall into camps. */
@NullMarked
package entente.measure.balance;

import org.jspecify.annotations.NullMarked;
