package entente.show.cli;

import entente.event.Article;
import entente.read.article.Intake;
import entente.show.Refusal;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Reads articles on several threads and hands on what became of each in the order in which they
 * came. Holds a few articles for each thread, never all.
 */
final class InOrder {
  private static final int AHEAD = 3;
  private static final int LONGEST_SECONDS = 60;

  private InOrder() {}

  /** What became of one input. */
  sealed interface Outcome<T> {
    record Done<T>(T result) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    record Noted<T>(String place, String note) implements Outcome<T> {}
  }

  /** Takes outcomes, one after the other. */
  @FunctionalInterface
  interface Sink<T> {
    /** {@return whether to go on} */
    boolean take(Outcome<T> outcome) throws IOException;
  }

  static <T> void read(
      Iterator<Intake> incoming, Function<Article, Outcome<T>> reader, int threads, Sink<T> sink)
      throws IOException, InterruptedException {
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    try {
      Deque<Future<Outcome<T>>> window = new ArrayDeque<>();
      boolean goOn = true;
      while (goOn && (!window.isEmpty() || incoming.hasNext())) {
        while (window.size() < AHEAD * threads && incoming.hasNext()) {
          window.add(begin(incoming.next(), reader, pool));
        }
        goOn = window.isEmpty() || sink.take(outcome(window.remove()));
      }
    } finally {
      end(pool);
    }
  }

  /** What the threads read with may be closed once this is left, so they are waited for. */
  private static void end(ExecutorService pool) {
    pool.shutdownNow();
    try {
      pool.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> Future<Outcome<T>> begin(
      Intake intake, Function<Article, Outcome<T>> reader, ExecutorService pool) {
    return switch (intake) {
      case Intake.Taken taken -> pool.submit(() -> reader.apply(taken.article()));
      case Intake.Refused refused ->
          CompletableFuture.completedFuture(
              new Outcome.Refused<>(new Refusal(refused.place(), refused.reason())));
      case Intake.Noted noted ->
          CompletableFuture.completedFuture(new Outcome.Noted<>(noted.place(), noted.note()));
    };
  }

  private static <T> Outcome<T> outcome(Future<Outcome<T>> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
