/**
 * The words of the field as immutable records: article, statement, actor, role, standing. Depends
 * on nothing but the JDK. Offsets are UTF-16 and half-open; the interchange format counts code
 * points.
 */
@NullMarked
package entente.event;

import org.jspecify.annotations.NullMarked;
