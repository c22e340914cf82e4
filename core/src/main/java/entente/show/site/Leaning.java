package entente.show.site;

import entente.measure.align.AlignmentCard;
import entente.show.measure.AlignmentTable;
import java.time.LocalDate;
import java.util.List;

/** How a state is aligned. */
public sealed interface Leaning {
  /**
   * On one day.
   *
   * @param card on the ledger's last day, or on the day that was asked for
   */
  record Now(AlignmentCard card) implements Leaning {
    /** {@return the card as rows of the table that the command line writes} */
    public List<AlignmentTable.Row> rows() {
      return card.poles().stream()
          .map(each ->
              new AlignmentTable.Row(card.state(), each.events(), each.commitments(), each.votes()))
          .toList();
    }
  }

  /**
   * In the course of time.
   *
   * @param rows by month, from the ledger's first to its last day, or the day that was asked for
   * @param from the day from which on there is something to be seen
   * @param halfLife of events, in days
   */
  record Course(List<AlignmentTable.Row> rows, LocalDate from, double halfLife) implements Leaning {
    public Course {
      rows = List.copyOf(rows);
    }

    /** {@return the rows that are worth drawing} */
    public List<AlignmentTable.Row> shown() {
      return rows.stream().filter(each -> !each.events().day().isBefore(from)).toList();
    }
  }
}
