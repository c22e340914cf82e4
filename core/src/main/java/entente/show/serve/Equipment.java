package entente.show.serve;

import entente.show.Names;
import entente.show.site.Drifting;
import entente.show.site.Foretelling;
import entente.show.site.Leanings;
import entente.show.site.Maps;

/**
 * What answers are made with besides the ledger itself.
 *
 * @param names plain English for codes
 * @param leanings measures states
 * @param drifting tells whether and when states turned
 * @param foretelling foresees what states do next
 * @param maps draws them
 */
public record Equipment(
    Names names, Leanings leanings, Drifting drifting, Foretelling foretelling, Maps maps) {}
