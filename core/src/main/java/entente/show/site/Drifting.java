package entente.show.site;

import entente.keep.store.LedgerQueries;
import entente.show.measure.Drifted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Works out whether and when states turned toward poles or away from them. */
public interface Drifting {
  /**
   * {@return the state's drift toward each pole that it does not lead, by month; none if the ledger
   * holds no act}
   *
   * @param pole only toward that one, in any letter case
   * @param at a date that may have changed it
   */
  List<Drifted> of(
      LedgerQueries queries, String state, Optional<String> pole, Optional<LocalDate> at);
}
