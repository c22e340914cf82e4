package entente.show.cli;

import entente.keep.reference.Years;
import entente.keep.store.ReferenceQueries;
import entente.measure.portfolio.Alliances;
import entente.measure.portfolio.Portfolio;
import entente.measure.portfolio.Ties;
import entente.measure.portfolio.Votes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Loads what {@code entente similar} compares. */
final class Portfolios {
  /** A file often ends with the first roll calls of a year. */
  private static final int FEW_ROLL_CALLS = 10;

  private final ReferenceQueries queries;
  private final SimilarOptions asked;

  Portfolios(ReferenceQueries queries, SimilarOptions asked) {
    this.queries = queries;
    this.asked = asked;
  }

  /** What there is of some years, or why there is nothing. */
  record Loaded(Optional<Portfolio> portfolio, String reason) {}

  /**
   * {@return the years that are coded}
   *
   * @throws UserError if there is nothing of that in the ledger
   */
  Years coded() {
    Optional<Years> years =
        asked.of == SimilarOptions.Of.VOTES ? queries.voteYears() : queries.allianceYears();
    String table =
        asked.of == SimilarOptions.Of.VOTES
            ? "votes with their roll calls"
            : "alliances (ATOP, directed dyad-years)";
    return years.orElseThrow(() ->
        new UserError(
            "the ledger has no "
                + table
                + "; docs/reference.md tells where they are, and 'entente reference FILE' takes"
                + " them"));
  }

  /** {@return the last year that is coded, of votes the last with more than a few roll calls} */
  int usualYear() {
    return asked.of == SimilarOptions.Of.VOTES
        ? queries.lastVoteYear(FEW_ROLL_CALLS).orElse(coded().last())
        : coded().last();
  }

  /** {@return the states' ratings in the years from the first to the last} */
  Loaded load(Collection<String> states, int from, int to) {
    Years coded = coded();
    if (to < coded.first() || from > coded.last()) {
      String what = asked.of == SimilarOptions.Of.VOTES ? "votes are" : "alliances are";
      return new Loaded(Optional.empty(), "not coded: %s known for %s".formatted(what, coded));
    }
    return asked.of == SimilarOptions.Of.VOTES ? votes(states, from, to) : alliances(to);
  }

  private Loaded votes(Collection<String> states, int from, int to) {
    LocalDate first = LocalDate.of(from, 1, 1);
    LocalDate last = LocalDate.of(to, 12, 31);
    return new Loaded(
        Optional.of(Votes.of(queries.rollCalls(first, last), queries.votes(states, first, last))),
        "");
  }

  private Loaded alliances(int year) {
    if (queries.systemEnd().isEmpty()) {
      throw new UserError(
          "the ledger has no list of the states of the system; take that of the Correlates of War"
              + " with 'entente reference states2016.csv'");
    }
    List<String> members = queries.systemMembers(year);
    Alliances alliances =
        Alliances.of(
            year,
            members,
            queries.alliances(year),
            asked.ties == null ? Ties.DEFENCE : asked.ties,
            !asked.noSelf);
    if (asked.weights == null) {
      return new Loaded(Optional.of(alliances), "");
    }
    SortedMap<String, Double> shares = queries.capabilities(year);
    if (shares.isEmpty()) {
      String known =
          queries.capabilityYears().map(years -> "they are for " + years).orElse("there are none");
      return new Loaded(Optional.empty(), "no shares of capabilities: " + known);
    }
    return new Loaded(Optional.of(alliances.weighted(shares)), "");
  }
}
