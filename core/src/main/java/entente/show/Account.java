package entente.show;

import entente.event.Standing;
import entente.event.Statement;
import entente.read.Reading;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of all inputs of a run: nothing that was handed in is lost unseen.
 *
 * @param articles articles read
 * @param sentences sentences seen in them
 * @param standings number of statements of each standing; none with zero
 * @param refusals inputs that could not be read
 */
public record Account(
    int articles, int sentences, Map<Standing, Integer> standings, Refusals refusals) {
  /** The account of a run that has not begun. */
  public static final Account EMPTY = new Account(0, 0, Map.of(), Refusals.NONE);

  public Account {
    EnumMap<Standing, Integer> copy = new EnumMap<>(Standing.class);
    copy.putAll(standings);
    standings = Collections.unmodifiableMap(copy);
  }

  /** {@return the number of statements} */
  public int statements() {
    return standings.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** {@return the account with one more article} */
  public Account plus(Reading reading) {
    return plus(reading.sentences().size(), reading.statements());
  }

  /** {@return the account with one more article, of so many sentences and these statements} */
  public Account plus(int more, List<Statement> statements) {
    EnumMap<Standing, Integer> counts = new EnumMap<>(Standing.class);
    counts.putAll(standings);
    for (Statement statement : statements) {
      counts.merge(statement.standing(), 1, Integer::sum);
    }
    return new Account(articles + 1, sentences + more, counts, refusals);
  }

  /** {@return the account with one more input that could not be read} */
  public Account plus(Refusal refusal) {
    return new Account(articles, sentences, standings, refusals.plus(refusal));
  }
}
