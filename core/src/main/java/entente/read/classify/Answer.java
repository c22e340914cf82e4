package entente.read.classify;

import entente.read.plover.PloverEvent;
import java.util.List;
import java.util.Optional;

/**
 * What happens between the actors of a question.
 *
 * @param id the question's
 * @param type the type; empty where nothing is found between them
 * @param confidence how sure, from 0 to 1
 * @param event the event that a rule found, where the answer rests on one
 * @param opinion how likely the sense of the sentence makes the type, from 0 to 1
 * @param events all that the bare text tells, with nobody marked
 */
public record Answer(
    String id,
    Optional<String> type,
    double confidence,
    Optional<PloverEvent> event,
    double opinion,
    List<PloverEvent> events) {
  public Answer {
    events = List.copyOf(events);
  }
}
