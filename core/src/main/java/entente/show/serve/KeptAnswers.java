package entente.show.serve;

import entente.keep.store.Stamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers that were given already, kept until the ledger changes: pages are nothing but functions
 * of it. The least recently asked go first when there are too many letters.
 */
final class KeptAnswers {
  private static final int MOST_LETTERS = 24_000_000;
  private static final int MOST_LETTERS_OF_ONE = 4_000_000;

  private final Map<String, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
  private Optional<Stamp> stamp = Optional.empty();
  private long letters;

  /**
   * {@return the answer, made only if it is not there}
   *
   * @param now the ledger as it is
   * @param key all that the answer depends on besides
   */
  Answer of(Stamp now, String key, Supplier<Answer> maker) {
    Optional<Answer> known = known(now, key);
    if (known.isPresent()) {
      return known.get();
    }
    Answer made = maker.get();
    keep(now, key, made);
    return made;
  }

  private synchronized Optional<Answer> known(Stamp now, String key) {
    if (!stamp.equals(Optional.of(now))) {
      answers.clear();
      letters = 0;
      stamp = Optional.of(now);
    }
    return Optional.ofNullable(answers.get(key));
  }

  /** What was made of an earlier ledger than is there now is not kept. */
  private synchronized void keep(Stamp then, String key, Answer made) {
    if (made.status() != 200
        || !stamp.equals(Optional.of(then))
        || !(made.body() instanceof Body.Text(String words))
        || words.length() > MOST_LETTERS_OF_ONE) {
      return;
    }
    letters += words.length() - size(answers.put(key, made));
    var eldest = answers.entrySet().iterator();
    while (letters > MOST_LETTERS && eldest.hasNext()) {
      letters -= size(eldest.next().getValue());
      eldest.remove();
    }
  }

  private static int size(@org.jspecify.annotations.Nullable Answer answer) {
    return answer != null && answer.body() instanceof Body.Text(String words) ? words.length() : 0;
  }
}
