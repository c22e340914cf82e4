package entente.show.site;

import entente.measure.align.AlignmentCard;
import entente.show.measure.AlignmentTable;
import java.util.List;

/**
 * A state's alignment, now and in the course of time.
 *
 * @param card on the ledger's last day, or on the day that was asked for
 * @param series by month up to that day
 */
public record Leaning(AlignmentCard card, List<AlignmentTable.Row> series) {
  public Leaning {
    series = List.copyOf(series);
  }

  /** {@return the card as rows of the table that the command line writes} */
  public List<AlignmentTable.Row> rows() {
    return card.poles().stream()
        .map(each ->
            new AlignmentTable.Row(card.state(), each.events(), each.commitments(), each.votes()))
        .toList();
  }
}
