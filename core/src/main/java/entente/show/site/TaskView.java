package entente.show.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How work that takes long stands at a moment.
 *
 * @param id of the task
 * @param title what it is
 * @param state where it is
 * @param doing what is being done now, or how it ended
 * @param done how many articles are done
 * @param all how many there are; 0 while that is not known
 * @param lines what came of each, the latest last
 * @param more how many lines there were before these
 * @param next where its result is, once it is over; empty if at several places or none
 */
public record TaskView(
    String id,
    String title,
    State state,
    String doing,
    int done,
    int all,
    List<Line> lines,
    int more,
    String next) {
  private static final int MOST_LINES = 200;

  public TaskView {
    lines = List.copyOf(lines);
  }

  /** Where a task is. */
  public enum State {
    WAITING,
    WORKING,
    DONE,
    STOPPED,
    FAILED;

    /** {@return the word for programs} */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What came of one thing.
   *
   * @param name what it is called
   * @param words what came of it
   * @param path where it is; empty if nowhere
   */
  public record Line(String name, String words, String path) {}

  /** {@return a task that waits for its turn} */
  public static TaskView waiting(String id, String title) {
    return new TaskView(
        id, title, State.WAITING, "Waiting for what came before", 0, 0, List.of(), 0, "");
  }

  /** {@return whether nothing more will come} */
  public boolean isOver() {
    return state == State.DONE || state == State.STOPPED || state == State.FAILED;
  }

  /** {@return the same, at work on that} */
  public TaskView doing(String words) {
    return new TaskView(id, title, State.WORKING, words, done, all, lines, more, next);
  }

  /** {@return the same with so many articles done of so many} */
  public TaskView at(int number, int of) {
    return new TaskView(id, title, State.WORKING, doing, number, of, lines, more, next);
  }

  /** {@return the same with one line more} */
  public TaskView with(Line line) {
    List<Line> longer = new ArrayList<>(lines);
    longer.add(line);
    boolean over = longer.size() > MOST_LINES;
    return new TaskView(
        id,
        title,
        state,
        doing,
        done,
        all,
        over ? longer.subList(1, longer.size()) : longer,
        over ? more + 1 : more,
        next);
  }

  /** {@return the same, leading there} */
  public TaskView leading(String path) {
    return new TaskView(id, title, state, doing, done, all, lines, more, path);
  }

  /** {@return the same, at its end} */
  public TaskView ended(String words) {
    return over(State.DONE, words);
  }

  /** {@return the same, stopped} */
  public TaskView stopped(String words) {
    return over(State.STOPPED, words);
  }

  /** {@return the same, broken off by an error} */
  public TaskView failed(String words) {
    return over(State.FAILED, words);
  }

  private TaskView over(State end, String words) {
    return new TaskView(id, title, end, words, done, all, lines, more, next);
  }
}
