package entente.show.site;

import entente.keep.store.LedgerQueries;
import java.time.LocalDate;
import java.util.Optional;

/** Measures how states are aligned, by what a ledger holds. */
public interface Leanings {
  /**
   * {@return the state's alignment on that day; empty if the ledger holds no act}
   *
   * @param day empty for the ledger's last
   */
  Optional<Leaning.Now> on(LedgerQueries queries, String state, Optional<LocalDate> day);

  /** {@return its course up to that day; empty if the ledger holds no act} */
  Optional<Leaning.Course> until(LedgerQueries queries, String state, Optional<LocalDate> day);
}
