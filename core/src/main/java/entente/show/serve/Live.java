package entente.show.serve;

import entente.keep.LedgerException;
import entente.keep.store.Filter;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Stamp;
import entente.keep.store.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Tells open pages, as server-sent events, when the ledger holds something else than before. An
 * event's id is the stamp of the file; who names the last that it knows misses nothing.
 */
final class Live {
  /** Each takes a thread and a connection. */
  private static final int MOST_LISTENERS = 50;

  private static final Duration LOOK = Duration.ofMillis(500);

  /** The server ends answers that take longer than its limit; a page comes again by itself. */
  private static final int LOOKS = 180;

  private static final int LOOKS_BETWEEN_SIGNS = 20;

  private final LedgerFile ledger;
  private final Semaphore listeners = new Semaphore(MOST_LISTENERS);

  Live(LedgerFile ledger) {
    this.ledger = ledger;
  }

  /**
   * {@return the events from now on}
   *
   * @param known stamp of what the page shows; empty if it does not know
   */
  Answer from(String known) {
    if (!listeners.tryAcquire()) {
      return Answer.refusal(503, "Too many pages are open to tell all of them what is new.");
    }
    return Answer.flowing(
        Answer.EVENTS,
        out -> {
          try {
            listen(known.isEmpty() ? Stamp.of(ledger.path()).word() : known, out);
          } catch (LedgerException gone) {
            // The page says so itself when it is loaded again.
          } finally {
            listeners.release();
          }
        });
  }

  private void listen(String known, OutputStream out) throws IOException, InterruptedException {
    String last = known;
    write(out, "retry: 2000\nid: " + last + "\nevent: known\ndata: {}\n\n");
    for (int look = 1; look <= LOOKS; look++) {
      Thread.sleep(LOOK);
      String now = Stamp.of(ledger.path()).word();
      if (!now.equals(last) && tell(now, out)) {
        last = now;
      } else if (look % LOOKS_BETWEEN_SIGNS == 0) {
        // Only by writing can it be noticed that nobody listens any more.
        write(out, ": still here\n\n");
      }
    }
  }

  /** {@return whether it could be told; not while somebody writes the ledger} */
  private boolean tell(String now, OutputStream out) throws IOException {
    String data;
    try (LedgerFile.Opened opened = ledger.opened()) {
      LedgerQueries queries = opened.queries();
      data =
          Documents.line(
              Documents.empty()
                  .put("articles", queries.count(View.ARTICLES, Filter.NONE))
                  .put("events", queries.count(View.EVENTS, Filter.NONE)));
    } catch (LedgerException beingWritten) {
      return false;
    }
    write(out, "id: " + now + "\nevent: changed\ndata: " + data + "\n\n");
    return true;
  }

  private static void write(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
