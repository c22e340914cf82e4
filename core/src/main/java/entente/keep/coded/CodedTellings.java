package entente.keep.coded;

import entente.event.Speaker;
import entente.event.Standing;
import entente.keep.event.Telling;
import entente.keep.event.TextClaims;
import entente.keep.match.Mention;
import entente.keep.store.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a coded article tells of events, before it is in a ledger. */
public final class CodedTellings {
  private CodedTellings() {}

  /** {@return a telling for each mention, in text order} */
  public static List<Telling> of(Entry entry) {
    Map<String, Mention> mentions = new HashMap<>();
    entry.mentions().forEach(each -> mentions.put(each.id(), each));
    Telling.Source source =
        new Telling.Source(entry.id(), entry.article().outlet(), entry.carries());
    List<Telling> tellings = new ArrayList<>();
    for (Entry.Said said : entry.statements()) {
      Mention mention = mentions.get(said.statement().id());
      if (mention != null) {
        tellings.add(telling(mention, said, source));
      }
    }
    return tellings;
  }

  private static Telling telling(Mention mention, Entry.Said said, Telling.Source source) {
    Standing standing = said.statement().standing();
    return new Telling(
        mention,
        source,
        standing,
        said.evidence(),
        said.statement().sources().stream().map(Speaker::toString).toList(),
        said.statement().cameo(),
        said.statement().confidence(),
        TextClaims.of(mention, standing));
  }
}
