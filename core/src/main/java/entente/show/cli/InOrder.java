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
  /** Articles that are read ahead of the one that is taken, for each thread: so many always ... */
  private static final int AHEAD = 3;

  /** ... and so many if they are short, for taking may pause. */
  private static final int FAR_AHEAD = 32;

  private static final int SHORT = 20_000;
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
      Deque<Begun<T>> window = new ArrayDeque<>();
      long length = 0;
      boolean goOn = true;
      while (goOn && (!window.isEmpty() || incoming.hasNext())) {
        while (hasRoom(window.size(), length, threads) && incoming.hasNext()) {
          Intake intake = incoming.next();
          Begun<T> begun = new Begun<>(begin(intake, reader, pool), length(intake));
          length += begun.length();
          window.add(begun);
        }
        Begun<T> next = window.poll();
        if (next != null) {
          length -= next.length();
          goOn = sink.take(outcome(next.outcome()));
        }
      }
    } finally {
      end(pool);
    }
  }

  /** What is being read, and the chars of its text. */
  private record Begun<T>(Future<Outcome<T>> outcome, int length) {}

  private static boolean hasRoom(int size, long length, int threads) {
    return size < AHEAD * threads
        || (size < FAR_AHEAD * threads && length < (long) SHORT * FAR_AHEAD * threads);
  }

  private static int length(Intake intake) {
    return intake instanceof Intake.Taken(Article article) ? article.text().length() : 0;
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
