package entente.show.serve;

import entente.show.Names;
import entente.show.site.CodeType;
import entente.show.site.Drifting;
import entente.show.site.Foretelling;
import entente.show.site.Leanings;
import entente.show.site.Maps;
import java.util.List;

/**
 * What answers are made with besides the ledger itself.
 *
 * @param names plain English for codes
 * @param leanings measures states
 * @param drifting tells whether and when states turned
 * @param foretelling foresees what states do next
 * @param intake reads articles
 * @param types of the codebook, in its order
 * @param maps draws states
 */
public record Equipment(
    Names names,
    Leanings leanings,
    Drifting drifting,
    Foretelling foretelling,
    ArticleIntake intake,
    List<CodeType> types,
    Maps maps) {
  public Equipment {
    types = List.copyOf(types);
  }
}
