package entente.foresee.chance;

/**
 * An event that may come.
 *
 * @param source number of the actor that acts
 * @param type number of the type
 * @param target number of the actor that is acted upon
 * @param share the chance that the target is this one, given that the source does so with any
 */
public record Prospect(int source, int type, int target, double share) {}
