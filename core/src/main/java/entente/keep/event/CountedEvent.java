package entente.keep.event;

import entente.event.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * An event as measures count it: who has a part in it, and how well it is told.
 *
 * @param id the event's; of imported ones the dataset, {@code :} and its id there
 * @param day the first day on which it takes place, or on which it was told where no text tells
 * @param type codebook type, such as {@code COOPERATE}
 * @param status how far it is taken as fact
 * @param parts who plays which part
 * @param origins the independent reports that tell of it; at least one
 */
public record CountedEvent(
    String id,
    LocalDate day,
    String type,
    Event.Status status,
    List<Event.Part> parts,
    List<Origin> origins) {
  /**
   * One independent report.
   *
   * @param outlet who published it; empty where a dataset tells no more than how many did
   * @param standing the strongest standing that it gives the event
   */
  public record Origin(String outlet, Standing standing) {}

  public CountedEvent {
    parts = List.copyOf(parts);
    origins = List.copyOf(origins);
  }
}
