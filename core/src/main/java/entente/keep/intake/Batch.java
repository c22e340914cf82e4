package entente.keep.intake;

import entente.event.Article;
import entente.keep.store.Entry;
import entente.keep.store.Known;
import entente.keep.store.Ledger;
import entente.keep.store.Printing;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Takes articles into a ledger, many in one transaction. The ledger is then the same as if they had
 * come one by one.
 */
public final class Batch {
  /** What is taken together is looked at together: then the ledger has a fifth of the time. */
  private static final int SHARE = 4;

  private final Ledger ledger;
  private final Known known;
  private final int size;
  private final Duration patience;
  private final LongSupplier clock;
  private final Consumer<Arrival.Outcome> told;
  private final Map<String, Entry> waiting = new LinkedHashMap<>();
  private long since;
  private long lastTook;

  /**
   * @param known what is in that ledger
   * @param size how many articles wait at most
   * @param patience how long the first of them waits, about, or longer where the ledger needs long;
   *     the next article ends it
   * @param clock nanoseconds
   * @param told hears what became of each article, once that is certain
   */
  public Batch(
      Ledger ledger,
      Known known,
      int size,
      Duration patience,
      LongSupplier clock,
      Consumer<Arrival.Outcome> told) {
    this.ledger = ledger;
    this.known = known;
    this.size = size;
    this.patience = patience;
    this.clock = clock;
    this.told = told;
  }

  /** Takes an article that was read, now or with those that follow. */
  public void take(Entry entry) {
    take(new Arrival.Read(entry));
  }

  /** Takes an article, now or with those that follow. */
  public void take(Arrival arrival) {
    switch (arrival) {
      case Arrival.Read(Entry entry) when isNew(entry) -> add(entry);
      case Arrival.Read(Entry entry) -> now(entry.id(), arrival);
      case Arrival.Unread(String id, Article article) -> now(id, arrival);
    }
  }

  private boolean isNew(Entry entry) {
    return known.of(entry.id(), printing(entry)) instanceof Known.Answer.New;
  }

  private static Printing printing(Entry entry) {
    return Printing.of(entry.article().named(entry.name()));
  }

  private void add(Entry entry) {
    if (waiting.isEmpty()) {
      since = clock.getAsLong();
    }
    known.add(entry.id(), printing(entry));
    waiting.put(entry.id(), entry);
    if (waiting.size() >= size || clock.getAsLong() - since >= longest()) {
      flush();
    }
  }

  private long longest() {
    return Math.max(patience.toNanos(), SHARE * lastTook);
  }

  /** It may change one that waits. */
  private void now(String id, Arrival arrival) {
    if (waiting.containsKey(id)) {
      flush();
    }
    told.accept(arrival.into(ledger, known));
  }

  /** Takes all that wait. */
  public void flush() {
    if (!waiting.isEmpty()) {
      long begin = clock.getAsLong();
      ledger.add(List.copyOf(waiting.values()));
      lastTook = clock.getAsLong() - begin;
      waiting.values().forEach(entry -> told.accept(new Arrival.Outcome.Added(entry)));
      waiting.clear();
    }
  }
}
