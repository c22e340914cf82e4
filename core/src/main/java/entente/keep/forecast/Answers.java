package entente.keep.forecast;

import java.util.List;
import java.util.Optional;

/** Answers questions from what a ledger holds. */
@FunctionalInterface
public interface Answers {
  /** {@return for each question, in their order, the first event that answers it} */
  List<Optional<FirstEvent>> firstEvents(List<Question> questions);
}
