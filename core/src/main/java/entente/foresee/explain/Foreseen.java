package entente.foresee.explain;

import entente.foresee.chance.Prospect;

/**
 * An event that may come.
 *
 * @param event which
 * @param chance the probability that it comes within the asked days
 * @param expected how many such events past days let expect within the asked days
 */
public record Foreseen(Prospect event, double chance, double expected) {}
