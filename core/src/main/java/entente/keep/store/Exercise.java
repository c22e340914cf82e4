package entente.keep.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Military exercises and training together (CAMEO 062) as a map shows them, told by articles or
 * imported.
 *
 * @param id the event's; of imported ones the dataset, {@code :} and its id there
 * @param label words that stand for it, empty for none
 * @param status how far it is taken as fact, such as {@code reported}
 * @param day on which it begins, or on which it was first told where no text tells
 * @param place code of the state in which it takes place; where that is not told, of its host
 * @param placeName of an imported one
 * @param latitude in degrees, where a dataset gives it
 * @param longitude in degrees, likewise
 * @param actors codes of all who play a part, sorted
 */
public record Exercise(
    String id,
    String label,
    String status,
    Optional<LocalDate> day,
    Optional<String> place,
    Optional<String> placeName,
    OptionalDouble latitude,
    OptionalDouble longitude,
    List<String> actors) {
  public Exercise {
    actors = List.copyOf(actors);
  }
}
