package entente.foresee.rank;

import entente.foresee.graph.EventGraph;
import entente.foresee.memory.Memory;
import entente.foresee.rule.Layout;
import entente.foresee.rule.Learner;
import entente.foresee.rule.Points;
import entente.foresee.rule.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Walks through the days of a graph: answers each day's questions from the days before, learns from
 * the answers once the day is over, and then remembers the day. So nothing of a day, or of a later
 * one, can be known when it is asked.
 *
 * <p>On any number of threads it comes to the same points: questions are looked up at once, points
 * move question by question.
 */
public final class Forecaster implements AutoCloseable {
  /** Questions that one thread takes at a time. */
  private static final int CHUNK = 16;

  /** Questions whose sheets are held at a time: on a day with many they would not fit. */
  private static final int AT_ONCE = 2000;

  private final EventGraph graph;
  private final Layout layout;
  private final Memory memory;
  private final Points points;
  private final Learner learner;
  private final int learnsFrom;
  private final SheetReader[] readers;
  private final ExecutorService workers;
  private int next;

  /**
   * Is told of each question of a day with the scores that it had before the answers were known.
   */
  @FunctionalInterface
  public interface Watcher {
    /**
     * Takes a question.
     *
     * @param scores by candidate
     */
    void take(Asked asked, float[] scores);
  }

  /**
   * A forecaster that knows nothing yet.
   *
   * @param points where to begin; they are moved
   * @param learnsFrom the first day whose answers move points; the days before are remembered only
   * @param threads 1 or more
   */
  public Forecaster(EventGraph graph, Points points, int learnsFrom, int threads) {
    this.graph = graph;
    this.layout = layout(graph);
    this.points = points;
    this.learner = new Learner(points);
    this.learnsFrom = learnsFrom;
    this.memory = new Memory(graph);
    this.readers = new SheetReader[threads];
    Arrays.setAll(readers, i -> new SheetReader(memory, layout));
    this.workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    this.next = graph.firstDay();
  }

  /** {@return the rules for a graph's types} */
  public static Layout layout(EventGraph graph) {
    return new Layout(types(graph));
  }

  /** {@return the names of a graph's types, then the same as the other side sees them} */
  public static List<String> types(EventGraph graph) {
    return Stream.concat(graph.types().stream(), graph.types().stream().map(type -> type + TURNED))
        .toList();
  }

  /** What is put behind a type as the side sees it that is acted upon. */
  private static final String TURNED = " received";

  /** {@return whether that is a type as the side sees it that is acted upon} */
  public static boolean isTurned(String type) {
    return type.endsWith(TURNED);
  }

  /** {@return the type itself, from whichever side it is seen} */
  public static String plain(String type) {
    return isTurned(type) ? type.substring(0, type.length() - TURNED.length()) : type;
  }

  /** {@return points for a graph's rules, none of them worth anything yet} */
  public static Points noPoints(EventGraph graph) {
    return new Points(layout(graph).size(), 2 * graph.types().size());
  }

  /** {@return the first day that it does not know yet} */
  public int day() {
    return next;
  }

  /** {@return the graph} */
  public EventGraph graph() {
    return graph;
  }

  /** {@return the memory, of all days before {@link #day()}} */
  public Memory memory() {
    return memory;
  }

  /** {@return all rules} */
  public Layout layout() {
    return layout;
  }

  /** {@return what the rules are worth by now} */
  public Points points() {
    return points;
  }

  /** Lives through the days before that one. */
  public void advance(int until) {
    walk(until, Optional.empty(), true);
  }

  /** Lives through the days before that one, and tells of each question. */
  public void advance(int until, Watcher watcher) {
    walk(until, Optional.of(watcher), true);
  }

  /**
   * Tells of each question of the days before that one as it can be answered today: none of these
   * days is remembered or learnt from. After that it can only be asked of that day.
   */
  public void foretell(int until, Watcher watcher) {
    walk(until, Optional.of(watcher), false);
  }

  private void walk(int until, Optional<Watcher> watcher, boolean remembers) {
    try {
      Future<?> moving = null;
      for (; next < until; next++) {
        int day = next;
        if (graph.from(day) == graph.from(day + 1)) {
          continue;
        }
        boolean learns = remembers && day >= learnsFrom;
        if (learns || watcher.isPresent()) {
          List<Question> questions = Question.of(graph, day);
          // Who watches is told of the whole day before any of its answers is learnt.
          int part = learns && watcher.isPresent() ? Math.max(1, questions.size()) : AT_ONCE;
          for (int from = 0; from < questions.size(); from += part) {
            List<Asked> asked =
                lookUp(questions.subList(from, Math.min(questions.size(), from + part)), day);
            if (moving != null) {
              moving.get();
            }
            // Points move while the next questions are looked up: looking up needs none.
            moving = workers.submit(() -> settle(asked, watcher, learns));
          }
        }
        if (remembers) {
          memory.add(day);
        }
      }
      if (moving != null) {
        moving.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void settle(List<Asked> asked, Optional<Watcher> watcher, boolean learns) {
    watcher.ifPresent(
        taker -> asked.forEach(each -> taker.take(each, learner.scores(each.sheet()))));
    if (learns) {
      asked.forEach(each -> learner.learn(each.sheet(), each.right()));
    }
  }

  private List<Asked> lookUp(List<Question> questions, int day)
      throws InterruptedException, ExecutionException {
    Asked[] asked = new Asked[questions.size()];
    inParts(
        questions,
        (reader, i) -> {
          Question question = questions.get(i);
          Sheet sheet = reader.read(question.given(), question.type(), day);
          asked[i] =
              new Asked(
                  day, question, sheet, question.answers().stream().map(reader::place).toList());
        });
    return Arrays.asList(asked);
  }

  private interface Look {
    void at(SheetReader reader, int question);
  }

  /** Questions of one type come together, for what they share is looked up once. */
  private void inParts(List<Question> questions, Look look)
      throws InterruptedException, ExecutionException {
    Integer[] order = new Integer[questions.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> questions.get(i).type()));
    AtomicInteger taken = new AtomicInteger();
    List<Callable<Void>> parts = new ArrayList<>();
    for (SheetReader reader : readers) {
      parts.add(() -> {
        for (int at = taken.getAndAdd(CHUNK); at < order.length; at = taken.getAndAdd(CHUNK)) {
          for (int i = at; i < Math.min(at + CHUNK, order.length); i++) {
            look.at(reader, order[i]);
          }
        }
        return null;
      });
    }
    for (Future<Void> part : workers.invokeAll(parts)) {
      part.get();
    }
  }

  /** {@return the candidates for the answers to questions that are asked of {@link #day()}} */
  public List<Sheet> askAll(List<Question> questions) {
    Sheet[] sheets = new Sheet[questions.size()];
    try {
      inParts(
          questions,
          (reader, i) ->
              sheets[i] = reader.read(questions.get(i).given(), questions.get(i).type(), next));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return Arrays.asList(sheets);
  }

  /** {@return the candidates for the answer to a question that is asked of {@link #day()}} */
  public Sheet ask(int given, int type) {
    return readers[0].read(given, type, next);
  }

  /** {@return by candidate, the points of the rules that speak for it} */
  public float[] scores(Sheet sheet) {
    return learner.scores(sheet);
  }

  /** {@return by candidate, the chance that it is the answer, given that there is one} */
  public double[] chances(Sheet sheet) {
    return learner.chances(sheet);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
