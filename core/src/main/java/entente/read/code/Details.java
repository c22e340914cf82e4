package entente.read.code;

import entente.event.Amount;
import entente.event.Period;
import entente.read.detail.AmountFinder;
import entente.read.detail.AmountMention;
import entente.read.detail.TimeFinder;
import entente.read.detail.TimeMention;
import entente.read.parse.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When and how much, for the statements of one sentence. */
final class Details {
  private final Tree tree;
  private final List<TimeMention> times;
  private final List<AmountMention> amounts;

  private Details(Tree tree, List<TimeMention> times, List<AmountMention> amounts) {
    this.tree = tree;
    this.times = times;
    this.amounts = amounts;
  }

  /**
   * The details of a sentence.
   *
   * @param published the article's day
   * @param told the period told of last before this sentence
   */
  static Details of(Tree tree, Optional<LocalDate> published, Optional<Period> told) {
    return new Details(tree, TimeFinder.find(tree, published, told), AmountFinder.find(tree));
  }

  /** {@return when the frame's event took place: by its own word, else by the verb carrying it} */
  Optional<Period> when(Frame frame) {
    return TimeFinder.timeOf(tree, frame.trigger(), times)
        .or(() ->
            frame.carrier() < 0
                ? Optional.empty()
                : TimeFinder.timeOf(tree, frame.carrier(), times));
  }

  List<Amount> amounts(Frame frame) {
    return amounts.isEmpty() ? List.of() : AmountFinder.amountsOf(tree, frame.trigger(), amounts);
  }

  /** {@return the period that the sentence tells of last} */
  Optional<Period> last() {
    return times.isEmpty() ? Optional.empty() : Optional.of(times.getLast().period());
  }
}
