package entente.show.serve;

import java.util.function.Consumer;

/**
 * Where articles are read: what is under way, what was looked at, and what waits to be taken.
 *
 * @param readOnly whether nothing may be changed here
 * @param tasks what is under way
 * @param looks what was read only to look at it
 * @param uploads files that wait
 * @param slips is told of errors inside the program
 */
record Desk(
    boolean readOnly, Tasks tasks, Looks looks, Uploads uploads, Consumer<Throwable> slips)
    implements AutoCloseable {
  static Desk of(boolean readOnly, Consumer<Throwable> slips) {
    return new Desk(readOnly, new Tasks(slips), new Looks(), new Uploads(), slips);
  }

  @Override
  public void close() {
    tasks.close();
  }
}
