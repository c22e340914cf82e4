package entente.score;

import java.util.List;
import java.util.Optional;

/**
 * One fault of the coding. A statement whose actors and standing are both wrong is two faults.
 *
 * @param cause what went wrong
 * @param gold the gold statement; absent for an extra one
 * @param system what was coded in its place, if anything
 * @param details plain words on what went wrong, one thing each
 * @param sentence the sentence, or as much as is known of it
 * @param evidence the words of the gold's evidence, or of the extra statement's
 */
public record Miss(
    Cause cause,
    Optional<CodedStatement> gold,
    Optional<CodedStatement> system,
    List<String> details,
    String sentence,
    String evidence) {
  public Miss {
    details = List.copyOf(details);
    if (gold.isEmpty() && system.isEmpty()) {
      throw new IllegalArgumentException("a miss of nothing");
    }
  }

  /** {@return the statement that it is about: the gold one where there is one} */
  public CodedStatement statement() {
    return gold.or(() -> system).orElseThrow();
  }
}
