package entente.measure.cases;

import tools.jackson.databind.JsonNode;

/**
 * A figure that a formula must give.
 *
 * @param id its name in the file
 * @param measure which formula
 * @param params how it is set
 * @param inputs what it is given, or the files that this is in
 * @param expected a figure, a list or an object of figures; null where there must be none
 * @param tolerance by how much each figure may differ
 */
public record Case(
    String id,
    String measure,
    JsonNode params,
    JsonNode inputs,
    JsonNode expected,
    double tolerance) {}
