/**
 * What people and other programs see: each output shows readings one at a time, so that size is no
 * matter. {@code interchange} is for programs, {@code terminal} and {@code page} are for readers,
 * {@code cli} is the command line. Nothing outside this package depends on it.
 */
@NullMarked
package entente.show;

import org.jspecify.annotations.NullMarked;
