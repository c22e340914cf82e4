package entente.show;

import entente.event.Standing;
import entente.event.Statement;
import entente.read.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of all inputs of a run: nothing that was handed in is lost unseen.
 *
 * @param articles articles read
 * @param sentences sentences seen in them
 * @param standings number of statements of each standing; none with zero
 * @param refusals inputs that could not be read, in the order in which they came
 */
public record Account(
    int articles, int sentences, Map<Standing, Integer> standings, List<Refusal> refusals) {
  /** The account of a run that has not begun. */
  public static final Account EMPTY = new Account(0, 0, Map.of(), List.of());

  private static final int PLACES = 3;

  public Account {
    EnumMap<Standing, Integer> copy = new EnumMap<>(Standing.class);
    copy.putAll(standings);
    standings = Collections.unmodifiableMap(copy);
    refusals = List.copyOf(refusals);
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
    List<Refusal> more = new ArrayList<>(refusals);
    more.add(refusal);
    return new Account(articles, sentences, standings, more);
  }

  /**
   * {@return one line for each reason why inputs were not read: the first few places, the number of
   * the others, the reason}
   */
  public List<String> refusalLines() {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Refusal refusal : refusals) {
      places.computeIfAbsent(refusal.reason(), reason -> new ArrayList<>()).add(refusal.place());
    }
    List<String> lines = new ArrayList<>();
    places.forEach((reason, those) -> {
      String first = String.join(", ", those.subList(0, Math.min(PLACES, those.size())));
      int others = those.size() - PLACES;
      String rest = others > 0 ? " and " + Wording.count(others, "other") : "";
      lines.add(first + rest + ": " + reason);
    });
    return lines;
  }
}
