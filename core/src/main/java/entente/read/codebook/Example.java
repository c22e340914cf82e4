package entente.read.codebook;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence and how it must be coded; run as a test.
 *
 * @param text the sentence, or a few
 * @param published the day that it is read as published on
 * @param expected the statements of this type that must be found, and no other of the type; empty
 *     for a sentence that must not be coded so
 * @param place file and line, for the report
 */
public record Example(
    String text, Optional<LocalDate> published, List<Expected> expected, String place) {

  /**
   * A coding; what is empty is not checked.
   *
   * @param roles exactly these roles and actors
   * @param sources the attribution chain
   */
  public record Expected(
      Map<Role, List<Actor>> roles,
      Optional<List<Speaker>> sources,
      Optional<Modality> modality,
      Optional<Factuality> factuality) {}
}
