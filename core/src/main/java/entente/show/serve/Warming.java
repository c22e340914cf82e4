package entente.show.serve;

import entente.keep.LedgerException;
import entente.keep.store.Stamp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks for the pages that are opened first, before somebody does: when the server starts, and when
 * the ledger has changed and nobody has written it for a while.
 */
final class Warming implements Runnable {
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final List<String> FIRST =
      List.of(
          "/",
          "/map",
          "/network",
          "/timeline",
          "/events",
          "/ties",
          "/articles",
          "/sources",
          "/statements");

  private final Path ledger;
  private final Consumer<String> asker;

  /**
   * For that ledger.
   *
   * @param asker asks for a page, and keeps it
   */
  Warming(Path ledger, Consumer<String> asker) {
    this.ledger = ledger;
    this.asker = asker;
  }

  @Override
  public void run() {
    Optional<Stamp> warmed = Optional.empty();
    Optional<Stamp> before = Optional.empty();
    try {
      while (true) {
        Optional<Stamp> now = stamp();
        boolean settled = now.equals(before) || warmed.isEmpty();
        if (now.isPresent() && !now.equals(warmed) && settled) {
          FIRST.forEach(asker);
          warmed = now;
        }
        before = now;
        Thread.sleep(QUIET);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Stamp> stamp() {
    try {
      return Optional.of(Stamp.of(ledger));
    } catch (LedgerException gone) {
      return Optional.empty();
    }
  }
}
