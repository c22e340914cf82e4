package entente.show.site;

import entente.keep.store.LedgerQueries;
import java.time.LocalDate;
import java.util.Optional;

/** Measures how states are aligned, by what a ledger holds. */
public interface Leanings {
  /**
   * {@return the state's alignment on that day with its course; empty if the ledger holds no act}
   *
   * @param day empty for the ledger's last
   */
  Optional<Leaning> full(LedgerQueries queries, String state, Optional<LocalDate> day);
}
