package entente.show.cli;

import entente.foresee.chance.Chances;
import entente.foresee.explain.Foreseen;
import entente.foresee.explain.Outlook;
import entente.foresee.explain.Reason;
import entente.foresee.graph.DayNames;
import entente.foresee.graph.EventGraph;
import entente.foresee.rank.Forecaster;
import entente.foresee.rank.LearningSpan;
import entente.keep.LedgerException;
import entente.keep.store.LedgerQueries;
import entente.show.Names;
import entente.show.foresee.ForecastTable;
import entente.show.foresee.ReasonWords;
import entente.show.site.Foretelling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Foresees as {@code entente forecast} does. Learning from the ledger takes a while and is done in
 * the background; what was learnt is kept until the file changes.
 */
final class LedgerForecasts implements Foretelling, AutoCloseable {
  private static final int WITHIN = 30;
  private static final int MOST = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Names names;
  private final Kept<Optional<Learnt>> learnt;

  /**
   * Of that ledger.
   *
   * @param threads with which it learns
   */
  LedgerForecasts(Path ledger, Names names, int threads) {
    this.names = names;
    this.learnt = new Kept<>(ledger, () -> learn(ledger, threads));
  }

  /** What was learnt of a ledger. */
  private record Learnt(EventGraph graph, Outlook outlook, boolean tried, String asOf) {}

  private static Optional<Learnt> learn(Path ledger, int threads) {
    EventGraph graph;
    try (LedgerQueries queries = LedgerQueries.open(ledger)) {
      graph = FactsOption.graph(queries, queries.recorded(true));
    }
    if (graph.size() == 0) {
      return Optional.empty();
    }
    int next = graph.lastDay() + 1;
    Forecaster forecaster =
        new Forecaster(graph, Forecaster.noPoints(graph), LearningSpan.from(graph, next), threads);
    Chances chances = Chances.learn(forecaster, next, WITHIN);
    return Optional.of(
        new Learnt(
            graph,
            new Outlook(forecaster, chances),
            chances.isTried(),
            DayNames.DATES.of(graph.lastDay())));
  }

  @Override
  public Answer of(String state, Optional<String> other) {
    try {
      return learnt
          .within(PATIENCE)
          .map(known ->
              known
                  .map(each -> answer(each, state, other))
                  .orElseGet(() ->
                      new Answer.Nothing(
                          "The ledger holds no event between two actors, so that nothing can be"
                              + " foreseen.")))
          .orElseGet(() ->
              new Answer.Later(
                  "The program is learning from the ledger's events; this takes a while."));
    } catch (LedgerException e) {
      return new Answer.Later("The ledger cannot be read now: " + e.getMessage());
    }
  }

  /** One at a time: a forecaster has one memory. */
  private Answer answer(Learnt learned, String state, Optional<String> other) {
    synchronized (learned.outlook()) {
      OptionalInt actor = learned.graph().actors().number(state);
      OptionalInt partner =
          other.map(each -> learned.graph().actors().number(each)).orElse(OptionalInt.empty());
      if (actor.isEmpty() || (other.isPresent() && partner.isEmpty())) {
        return new Answer.Nothing(
            "No event of the ledger has %s in it, so that nothing can be foreseen of it."
                .formatted(names.ofPlace(actor.isEmpty() ? state : other.orElse(state))));
      }
      List<ForecastTable.Row> acts = rows(learned, actor, partner);
      List<ForecastTable.Row> suffered = rows(learned, partner, actor);
      ReasonWords words =
          new ReasonWords(learned.graph(), DayNames.DATES, names::ofPlace, names::ofType);
      return new Answer.Foretold(
          learned.asOf(),
          WITHIN,
          learned.tried(),
          acts.stream().map(row -> event(row, learned.graph(), words)).toList(),
          suffered.stream().map(row -> event(row, learned.graph(), words)).toList(),
          ForecastTable.of(
              Stream.concat(acts.stream(), suffered.stream()).toList(),
              learned.graph(),
              words,
              learned.asOf(),
              WITHIN));
    }
  }

  private static List<ForecastTable.Row> rows(
      Learnt learned, OptionalInt source, OptionalInt target) {
    Outlook.Wanted wanted = new Outlook.Wanted(source, OptionalInt.empty(), target);
    return learned.outlook().of(wanted, MOST).stream()
        .map(each -> new ForecastTable.Row(each, learned.outlook().why(each.event())))
        .toList();
  }

  private static ForeseenEvent event(ForecastTable.Row row, EventGraph graph, ReasonWords words) {
    Foreseen foreseen = row.foreseen();
    return new ForeseenEvent(
        foreseen.chance(),
        graph.actors().name(foreseen.event().source()),
        graph.types().get(foreseen.event().type()),
        graph.actors().name(foreseen.event().target()),
        foreseen.expected(),
        row.reasons().stream().map(each -> ground(each, foreseen, graph, words)).toList());
  }

  private static Ground ground(
      Reason reason, Foreseen foreseen, EventGraph graph, ReasonWords words) {
    return new Ground(
        reason.points(),
        words.of(foreseen.event(), reason),
        reason.family().word(),
        ReasonWords.record(reason),
        reason.facts().stream().map(fact -> new Fact(graph.id(fact), words.fact(fact))).toList());
  }

  @Override
  public void close() {
    learnt.close();
  }
}
