package entente.show.serve;

import entente.keep.LedgerException;
import entente.keep.store.Ledger;
import entente.keep.store.LedgerQueries;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * The ledger's file, which many may read at a time, but one alone may write. It is open for as long
 * as a question or a change takes, so that other programs can write it in between.
 */
final class LedgerFile {
  /** More at a time would only take one another's memory. */
  private static final int READERS = 8;

  private static final int TRIES = 5;
  private static final long PAUSE = 400;

  private final Path path;

  /** Fair, so that who wants to write is not kept waiting by ever new readers. */
  private final Semaphore turns = new Semaphore(READERS, true);

  LedgerFile(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** {@return the name without folders} */
  String name() {
    return Optional.ofNullable(path.getFileName()).orElse(path).toString();
  }

  /** {@return the ledger, which is opened when it is first asked} */
  Opened opened() {
    return new Opened();
  }

  /** The ledger for one question. */
  final class Opened implements AutoCloseable {
    private Optional<LedgerQueries> queries = Optional.empty();
    private boolean turn;

    /**
     * {@return what asks it}
     *
     * @throws LedgerException if it cannot be opened
     */
    LedgerQueries queries() {
      if (!turn) {
        turns.acquireUninterruptibly();
        turn = true;
      }
      if (queries.isEmpty()) {
        queries = Optional.of(LedgerQueries.open(path));
      }
      return queries.get();
    }

    @Override
    public void close() {
      try {
        queries.ifPresent(LedgerQueries::close);
      } finally {
        if (turn) {
          turn = false;
          turns.release();
        }
      }
    }
  }

  /**
   * Changes the ledger, when nobody reads it; what takes long belongs before this. Another program
   * that writes it is waited for a moment.
   *
   * @return what came of the change
   * @throws LedgerException if it cannot be opened for writing, or the change fails
   */
  <T> T write(Function<Ledger, T> change) {
    for (int attempt = 1; attempt < TRIES; attempt++) {
      Optional<T> done = tried(change);
      if (done.isPresent()) {
        return done.get();
      }
      pause();
    }
    turns.acquireUninterruptibly(READERS);
    try (Ledger ledger = Ledger.open(path)) {
      return change.apply(ledger);
    } finally {
      turns.release(READERS);
    }
  }

  private <T> Optional<T> tried(Function<Ledger, T> change) {
    turns.acquireUninterruptibly(READERS);
    Ledger ledger;
    try {
      ledger = Ledger.open(path);
    } catch (LedgerException busy) {
      turns.release(READERS);
      return Optional.empty();
    }
    try (ledger) {
      return Optional.of(change.apply(ledger));
    } finally {
      turns.release(READERS);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LedgerException("the server is closing.", e);
    }
  }
}
