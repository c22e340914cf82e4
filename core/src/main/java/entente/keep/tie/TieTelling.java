package entente.keep.tie;

import entente.event.Period;
import entente.keep.event.Telling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One statement on a tie.
 *
 * @param statement its id
 * @param article who published it
 * @param published when
 * @param sign what it says of the tie
 * @param when the time that it tells
 * @param tellers the attribution chain
 */
public record TieTelling(
    String statement,
    Telling.Source article,
    Optional<LocalDate> published,
    TieSign sign,
    Optional<Period> when,
    List<String> tellers) {
  public TieTelling {
    tellers = List.copyOf(tellers);
  }

  /** {@return the last day that it can speak of: that of its text, else when it was published} */
  Optional<LocalDate> day() {
    return when.map(each -> each.to().latest()).or(() -> published);
  }
}
