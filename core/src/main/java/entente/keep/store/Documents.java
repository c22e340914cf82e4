package entente.keep.store;

import java.time.LocalDate;

/** Takes how many documents spoke of an actor on a day. */
@FunctionalInterface
public interface Documents {
  /**
   * Takes one count.
   *
   * @param actor code without a sector
   * @param day of publication
   * @param documents above 0
   */
  void count(String actor, LocalDate day, long documents);
}
