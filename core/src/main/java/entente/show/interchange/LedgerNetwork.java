package entente.show.interchange;

import entente.event.Actor;
import entente.keep.store.Filter;
import entente.keep.store.LedgerQueries;
import entente.keep.store.ToldEvent;
import entente.keep.store.View;
import java.util.function.UnaryOperator;

/** Reads networks from a ledger. */
public final class LedgerNetwork {
  private LedgerNetwork() {}

  /** What edges stand for. */
  public enum Kinds {
    /** Ties, and events that are told as done. */
    ALL,
    TIES,
    EVENTS
  }

  /**
   * {@return the network of all for which the filter holds}
   *
   * @param as what each actor is taken for, such as its state whatever the sector
   */
  public static Network of(
      LedgerQueries queries, Filter filter, Kinds kinds, UnaryOperator<Actor> as) {
    Network.Builder builder = new Network.Builder(as);
    if (kinds != Kinds.TIES) {
      // These come sorted, and are too many to be sorted again in little time.
      queries.importedPairs(filter).forEach(builder::add);
      queries.withoutTellings(filter).stream()
          .filter(ToldEvent::isToldAsDone)
          .forEach(builder::add);
    }
    if (kinds != Kinds.EVENTS) {
      builder.addTies(queries.run(View.TIES, filter));
    }
    return builder.build();
  }
}
