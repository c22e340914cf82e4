package entente.show.site;

import entente.keep.store.Table;
import java.util.List;
import java.util.Optional;

/** Foresees what a state does next and what is done to it, from what a ledger holds. */
public interface Foretelling {
  /**
   * {@return what is foreseen; learning from the ledger takes a while, and until it is done the
   * answer is {@link Answer.Later}}
   *
   * @param state code
   * @param other only what is between the two
   */
  Answer of(String state, Optional<String> other);

  /** What is foreseen. */
  sealed interface Answer {
    /**
     * What may come.
     *
     * @param asOf the last day that is known
     * @param within so many days
     * @param tried whether enough came in the past to try forecasts by it
     * @param acts what the state may do, the likeliest first
     * @param suffered what may be done to it, the likeliest first
     * @param table all of it as the command line writes it
     */
    record Foretold(
        String asOf,
        int within,
        boolean tried,
        List<ForeseenEvent> acts,
        List<ForeseenEvent> suffered,
        Table table)
        implements Answer {
      public Foretold {
        acts = List.copyOf(acts);
        suffered = List.copyOf(suffered);
      }
    }

    /** Nothing is, and why. */
    record Nothing(String reason) implements Answer {}

    /** It is still being worked out. */
    record Later(String doing) implements Answer {}
  }

  /**
   * An event that may come.
   *
   * @param chance that it comes within the days
   * @param source code of who acts
   * @param type of the codebook
   * @param target code of whom it is done to
   * @param expected how many such events past days let expect
   * @param reasons what speaks for it and against it, the weightiest first
   */
  record ForeseenEvent(
      double chance,
      String source,
      String type,
      String target,
      double expected,
      List<Ground> reasons) {
    public ForeseenEvent {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A reason.
   *
   * @param points what it is worth; below 0 it speaks against
   * @param words what it says
   * @param rule name of the family of rules
   * @param record how the rule did while it was learnt
   * @param facts on which it rests
   */
  record Ground(double points, String words, String rule, String record, List<Fact> facts) {
    public Ground {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A past event.
   *
   * @param id by which it can be opened; empty if it has none
   * @param words what it was
   */
  record Fact(String id, String words) {}
}
