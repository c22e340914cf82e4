package entente.keep.forecast;

import java.time.LocalDate;

/**
 * The first event that answers a question.
 *
 * @param id the event's; of imported ones the dataset, {@code :} and its id there
 * @param day its first day
 */
public record FirstEvent(String id, LocalDate day) {}
