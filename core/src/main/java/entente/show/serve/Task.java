package entente.show.serve;

import entente.show.site.TaskView;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Work that takes long: it can be watched, and stopped. */
final class Task {
  private TaskView view;
  private boolean stopped;
  private Optional<Thread> breakable = Optional.empty();

  Task(String id, String title) {
    this.view = TaskView.waiting(id, title);
  }

  synchronized TaskView view() {
    return view;
  }

  /** Tells all who watch how it stands now. */
  synchronized void set(UnaryOperator<TaskView> change) {
    view = change.apply(view);
    notifyAll();
  }

  /** {@return how it stands once that is another than what was seen, or some time has passed} */
  synchronized TaskView after(TaskView seen, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    long left = milliseconds;
    while (view.equals(seen) && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return view;
  }

  /** Asks that it stops as soon as it can; what is done stays done. */
  synchronized void stop() {
    stopped = true;
    breakable.ifPresent(Thread::interrupt);
    if (!view.isOver()) {
      set(each -> each.doing("Stopping"));
    }
  }

  synchronized boolean isStopped() {
    return stopped;
  }

  /**
   * {@return what comes of work that may be broken off}
   *
   * @throws CancellationException if it was
   */
  <T> T breakable(Supplier<T> work) {
    synchronized (this) {
      if (stopped) {
        throw new CancellationException();
      }
      breakable = Optional.of(Thread.currentThread());
    }
    try {
      return work.get();
    } finally {
      synchronized (this) {
        breakable = Optional.empty();
        // The next who waits in this thread is not meant.
        Thread.interrupted();
      }
    }
  }
}
