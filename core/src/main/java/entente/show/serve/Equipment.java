package entente.show.serve;

import entente.show.Names;
import entente.show.site.Leanings;

/**
 * What answers are made with besides the ledger itself.
 *
 * @param names plain English for codes
 * @param leanings measures states
 */
public record Equipment(Names names, Leanings leanings) {}
