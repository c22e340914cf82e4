package entente.show.site;

import entente.event.Kind;

/**
 * A type of the codebook, as one can choose it.
 *
 * @param kind event, tie or appraisal
 * @param name such as {@code COOPERATE}
 * @param label plain words
 */
public record CodeType(Kind kind, String name, String label) {}
