package entente.show.cli;

import entente.keep.store.Stamp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Something that is worked out from a ledger in the background, and kept until the file changes.
 *
 * @param <T> what is worked out
 */
final class Kept<T> implements AutoCloseable {
  private final Path ledger;
  private final Supplier<T> work;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(Kept::daemon);

  private Optional<Stamp> stamp = Optional.empty();
  private CompletableFuture<T> value = new CompletableFuture<>();

  Kept(Path ledger, Supplier<T> work) {
    this.ledger = ledger;
    this.work = work;
  }

  /** The program may end while it works. */
  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "kept");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * {@return it, if it is there by then; else it is being worked out}
   *
   * @throws RuntimeException if working it out failed; the next question begins anew
   */
  Optional<T> within(Duration patience) {
    CompletableFuture<T> asked = current();
    try {
      return Optional.of(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException stillWorking) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      forget();
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private synchronized CompletableFuture<T> current() {
    Optional<Stamp> now = Optional.of(Stamp.of(ledger));
    if (!now.equals(stamp)) {
      stamp = now;
      value = CompletableFuture.supplyAsync(work, worker);
    }
    return value;
  }

  private synchronized void forget() {
    stamp = Optional.empty();
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
