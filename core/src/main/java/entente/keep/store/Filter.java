package entente.keep.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a question asks for; every part that is given must hold.
 *
 * @param actors codes of actors that must play a part, with a sector ({@code RUS.GOV}) or, without
 *     one, whatever their sector
 * @param pair two actors of whom one must act on the other
 * @param type codebook type
 * @param standing standing of a statement, or status of an event, or state of a tie
 * @param from first day
 * @param to last day
 * @param outlet that must be among those who tell of it, in any letter case
 * @param article id of an article that must tell of it
 * @param event id of an event
 * @param minOutlets least number of independent outlets
 * @param dataset our own articles (by the word "articles"), or the dataset that it was imported
 *     from
 * @param differing whether reports must contradict one another
 * @param alone whether no more than one independent outlet may tell of it
 * @param carrying whether an article must carry another's text
 * @param sort column to sort by, with {@code -} before it for the largest first
 * @param limit most rows
 * @param offset rows to pass over
 */
public record Filter(
    List<String> actors,
    Optional<Pair> pair,
    Optional<String> type,
    Optional<String> standing,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> outlet,
    Optional<String> article,
    Optional<String> event,
    OptionalInt minOutlets,
    Optional<String> dataset,
    boolean differing,
    boolean alone,
    boolean carrying,
    Optional<String> sort,
    OptionalInt limit,
    int offset) {
  /** Everything. */
  public static final Filter NONE =
      new Filter(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          false,
          false,
          false,
          Optional.empty(),
          OptionalInt.empty(),
          0);

  public Filter {
    actors = List.copyOf(actors);
  }

  /** Two actors, whatever their sector, in either direction. */
  public record Pair(String one, String other) {}

  /** {@return the same question, of what one of the two does to the other} */
  public Filter pair(String one, String other) {
    return new Filter(
        actors,
        Optional.of(new Pair(one, other)),
        type,
        standing,
        from,
        to,
        outlet,
        article,
        event,
        minOutlets,
        dataset,
        differing,
        alone,
        carrying,
        sort,
        limit,
        offset);
  }

  /** {@return the same question, of these days} */
  public Filter between(LocalDate first, LocalDate last) {
    return new Filter(
        actors,
        pair,
        type,
        standing,
        Optional.of(first),
        Optional.of(last),
        outlet,
        article,
        event,
        minOutlets,
        dataset,
        differing,
        alone,
        carrying,
        sort,
        limit,
        offset);
  }
}
