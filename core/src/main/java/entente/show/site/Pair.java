package entente.show.site;

import entente.keep.store.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * What is between two actors.
 *
 * @param one code of the one, without a sector
 * @param other code of the other
 * @param counts {@code source}, {@code target}, {@code lane}, {@code events}, {@code contradicted};
 *     source and target are empty where both play a part and neither acts on the other
 * @param ties standing ties of the one with the other
 * @param memberships organisations in which both stand
 * @param day on which they stand so
 * @param events the latest in which both play a part
 * @param contradicted the latest of those on which reports contradict one another
 * @param statements the latest that name both
 */
public record Pair(
    String one,
    String other,
    Table counts,
    Table ties,
    List<Shared> memberships,
    LocalDate day,
    Table events,
    Table contradicted,
    Table statements) {
  public Pair {
    memberships = List.copyOf(memberships);
  }

  /** How each of the two stands in an organisation, such as {@code member}. */
  public record Shared(String organisation, String one, String other) {}
}
