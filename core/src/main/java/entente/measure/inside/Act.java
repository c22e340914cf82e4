package entente.measure.inside;

import entente.event.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One act inside the organisation.
 *
 * @param id of the event or tie
 * @param day its first day; the day on which it was first told where no text tells when it was
 * @param dated how its time is told, such as {@code 2022-06}; empty where no text does
 * @param kind such as {@code exercise} or {@code visit}
 * @param members codes of the members that have a part in it
 * @param place code of where it takes place, if told
 * @param standing the strongest standing among its tellings
 * @param disputed whether somebody says that it is not so
 * @param outlets how many independent reports tell of it
 * @param statement id of the statement whose words stand for it
 * @param sentence these words
 */
public record Act(
    String id,
    Optional<LocalDate> day,
    Optional<String> dated,
    String kind,
    List<String> members,
    Optional<String> place,
    Standing standing,
    boolean disputed,
    int outlets,
    String statement,
    String sentence) {
  public Act {
    members = List.copyOf(members);
  }
}
