/**
 * Who can pass what on to whom: hops that are told, the paths that they make in the order of time,
 * and how sure it is that one of them stands.
 */
@NullMarked
package entente.measure.channel;

import org.jspecify.annotations.NullMarked;
