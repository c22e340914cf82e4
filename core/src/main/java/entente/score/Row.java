package entente.score;

/**
 * A line of a table of the report.
 *
 * @param name a type, a role or a standing
 * @param measure its counts
 */
public record Row(String name, Measure measure) {}
