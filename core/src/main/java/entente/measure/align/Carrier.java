package entente.measure.align;

import java.time.LocalDate;

/**
 * An event that carries a share.
 *
 * @param event its id
 * @param day when it took place
 * @param part what it is of all weight toward the pole, 0 to 1
 */
public record Carrier(String event, LocalDate day, double part) {}
