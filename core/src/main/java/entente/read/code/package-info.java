/** Coding: rules over trees, roles, attribution, modality, dates and amounts. */
@NullMarked
package entente.read.code;

import org.jspecify.annotations.NullMarked;
