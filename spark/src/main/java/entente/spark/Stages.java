package entente.spark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** How long each stage of a job took. */
final class Stages {
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Consumer<String> told;

  /** Tells of each stage as it begins. */
  Stages(Consumer<String> told) {
    this.told = told;
  }

  /** A stage. */
  @FunctionalInterface
  interface Work<T> {
    T done() throws IOException;
  }

  /** A stage that gives nothing. */
  @FunctionalInterface
  interface Act {
    void done() throws IOException;
  }

  <T> T timed(String stage, Work<T> work) throws IOException {
    told.accept(stage + " ...");
    long begin = System.nanoTime();
    T result = work.done();
    add(stage, System.nanoTime() - begin);
    return result;
  }

  void run(String stage, Act act) throws IOException {
    told.accept(stage + " ...");
    long begin = System.nanoTime();
    act.done();
    add(stage, System.nanoTime() - begin);
  }

  void add(String stage, long nanos) {
    seconds.put(stage, Math.round(nanos / 1e7) / 100.0);
  }

  Map<String, Double> seconds() {
    return seconds;
  }
}
