package entente.show.serve;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Does one task at a time, in the order in which they came; the last ones can be looked up. */
final class Tasks implements AutoCloseable {
  private static final int MOST_IN_LINE = 10;
  private static final int REMEMBERED = 100;

  private final Map<String, Task> tasks = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("task-", 0).factory());
  private final Consumer<Throwable> slips;

  Tasks(Consumer<Throwable> slips) {
    this.slips = slips;
  }

  /** {@return a name that nobody guesses} */
  static String name() {
    byte[] bytes = new byte[8];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * {@return the task, which is done when those before it are}
   *
   * @throws Unanswered if too many wait
   */
  synchronized Task add(String title, Consumer<Task> work) {
    long waiting = tasks.values().stream().filter(each -> !each.view().isOver()).count();
    if (waiting > MOST_IN_LINE) {
      throw new Unanswered(
          503, "There are %d tasks in line already; wait until some are done.".formatted(waiting));
    }
    Task task = new Task(Tasks.name(), title);
    tasks.put(task.view().id(), task);
    forget();
    worker.execute(() -> run(task, work));
    return task;
  }

  private void forget() {
    List<String> over =
        new ArrayList<>(
            tasks.values().stream()
                .filter(each -> each.view().isOver())
                .map(each -> each.view().id())
                .toList());
    while (tasks.size() > REMEMBERED && !over.isEmpty()) {
      tasks.remove(over.removeFirst());
    }
  }

  private void run(Task task, Consumer<Task> work) {
    if (task.isStopped()) {
      task.set(each -> each.stopped("Stopped before it began."));
      return;
    }
    try {
      work.accept(task);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      slips.accept(e);
      task.set(each ->
          each.failed(
              "An error inside the program ("
                  + e.getClass().getSimpleName()
                  + "); its place was written where the server was started."));
    }
  }

  synchronized Optional<Task> find(String id) {
    return Optional.ofNullable(tasks.get(id));
  }

  @Override
  public synchronized void close() {
    tasks.values().stream().filter(each -> !each.view().isOver()).forEach(Task::stop);
    worker.shutdown();
  }
}
