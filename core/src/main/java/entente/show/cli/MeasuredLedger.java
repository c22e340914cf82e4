package entente.show.cli;

import entente.keep.event.CountedEvent;
import entente.keep.event.RecordedEvents;
import entente.keep.reference.Memberships;
import entente.keep.store.LedgerQueries;
import entente.measure.align.Alignments;
import entente.measure.align.DocumentDays;
import entente.measure.event.Acts;
import entente.measure.event.ActsBuilder;
import entente.measure.event.CodingAccuracy;
import entente.measure.pole.Poles;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The acts of a ledger, ready to be measured.
 *
 * @param acts between two actors
 * @param documents how many speak of whom
 */
record MeasuredLedger(Acts acts, DocumentDays documents) {
  /**
   * {@return what the ledger holds, articles of some outlets left out}
   *
   * @param named whether the ids of imported events are wanted
   */
  static MeasuredLedger read(LedgerQueries queries, Set<String> without, boolean named) {
    return read(queries, without, queries.recorded(named), event -> true, List.of());
  }

  /**
   * {@return what the ledger holds, with changes}
   *
   * @param recorded imported events
   * @param wanted which events of articles are left
   * @param supposed events that are added
   */
  static MeasuredLedger read(
      LedgerQueries queries,
      Set<String> without,
      RecordedEvents recorded,
      Predicate<CountedEvent> wanted,
      List<CountedEvent> supposed) {
    ActsBuilder acts = new ActsBuilder();
    queries.counted(
        without,
        event -> {
          if (wanted.test(event)) {
            acts.add(event);
          }
        });
    supposed.forEach(acts::add);
    acts.set(recorded);
    DocumentDays.Builder documents = new DocumentDays.Builder();
    queries.documents(without, documents::add);
    documents.set(recorded);
    return new MeasuredLedger(acts.build(), documents.build());
  }

  /** {@return alignments toward these poles} */
  Alignments toward(Poles poles, Memberships memberships) {
    return Alignments.of(acts, poles.poles(), memberships, documents, CodingAccuracy.shipped());
  }
}
