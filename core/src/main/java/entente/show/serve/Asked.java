package entente.show.serve;

import entente.keep.store.LedgerQueries;
import entente.show.Names;
import entente.show.site.Here;

/**
 * One question, with all that an answer can be made of.
 *
 * @param queries the ledger, open for this question alone
 * @param id the changing part of the path, such as an event's id; empty where there is none
 * @param form in which the answer is wanted
 * @param query what else is asked for
 * @param here where the answer stands
 * @param equipment what it is made with besides
 */
record Asked(
    LedgerQueries queries, String id, Form form, Query query, Here here, Equipment equipment) {
  Names names() {
    return equipment.names();
  }
}
