package entente.show.site;

import entente.keep.store.LedgerQueries;
import java.util.Optional;

/** Makes what a map shows of a ledger. */
public interface Maps {
  /** {@return what the map shows; empty if the ledger holds nothing that has a day} */
  Optional<LedgerMap> of(LedgerQueries queries);

  /** {@return the outlines of states that it is drawn with} */
  Outlines outlines();

  /**
   * Outlines of states.
   *
   * @param geoJson features with the properties {@code code}, {@code name} and {@code point}
   * @param file the name of the user's file; empty for those that are shipped
   */
  record Outlines(String geoJson, Optional<String> file) {}
}
