package entente.keep.intake;

import entente.keep.store.Entry;
import entente.keep.store.Known;
import entente.keep.store.Ledger;
import entente.keep.store.Printing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes articles that were read before into a ledger, many in one transaction. The ledger is then
 * the same as if they had come one by one.
 */
public final class Batch {
  private final Ledger ledger;
  private final Known known;
  private final int size;
  private final Consumer<Arrival.Outcome> told;
  private final List<Entry> waiting = new ArrayList<>();

  /**
   * @param known what is in that ledger
   * @param size how many articles are taken at once
   * @param told hears what became of each article, once that is certain
   */
  public Batch(Ledger ledger, Known known, int size, Consumer<Arrival.Outcome> told) {
    this.ledger = ledger;
    this.known = known;
    this.size = size;
    this.told = told;
  }

  /** Takes an article, now or with those that follow. */
  public void take(Entry entry) {
    Printing printing = Printing.of(entry.article().named(entry.name()));
    if (known.of(entry.id(), printing) instanceof Known.Answer.New) {
      known.add(entry.id(), printing);
      waiting.add(entry);
      if (waiting.size() >= size) {
        flush();
      }
    } else {
      // It may change one that waits.
      flush();
      told.accept(new Arrival.Read(entry).into(ledger, known));
    }
  }

  /** Takes all that wait. */
  public void flush() {
    if (!waiting.isEmpty()) {
      ledger.add(waiting);
      waiting.forEach(entry -> told.accept(new Arrival.Outcome.Added(entry)));
      waiting.clear();
    }
  }
}
