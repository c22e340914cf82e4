package entente.show.serve;

import entente.keep.store.LedgerQueries;
import entente.show.Names;
import entente.show.site.Here;

/**
 * One question, with all that an answer can be made of.
 *
 * @param ledger opened for this question alone, when it is first asked
 * @param id the changing part of the path, such as an event's id; empty where there is none
 * @param form in which the answer is wanted
 * @param query what else is asked for
 * @param here where the answer stands
 * @param equipment what it is made with besides
 * @param desk where articles are read
 */
record Asked(
    LedgerFile.Opened ledger,
    String id,
    Form form,
    Query query,
    Here here,
    Equipment equipment,
    Desk desk) {
  /**
   * {@return what asks the ledger}
   *
   * @throws entente.keep.LedgerException if it cannot be opened
   */
  LedgerQueries queries() {
    return ledger.queries();
  }

  Names names() {
    return equipment.names();
  }
}
