package entente.show.cli;

import entente.keep.reference.Years;
import entente.keep.store.LedgerQueries;
import entente.keep.store.ReferenceQueries;
import entente.keep.store.Table;
import entente.measure.portfolio.Alliances;
import entente.measure.portfolio.Comparison;
import entente.measure.portfolio.Portfolio;
import entente.measure.portfolio.Ties;
import entente.measure.portfolio.Votes;
import entente.measure.similarity.Measure;
import entente.show.cli.SimilarTables.Dated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente similar}: how alike states vote, or are allied. */
@Command(
    name = "similar",
    description = {
      "Tells how alike states vote in the UN General Assembly, or are allied: two states by several"
          + " measures, more in a matrix. The votes and alliances are those that 'entente"
          + " reference' took."
    },
    footer = {
      "",
      "Examples:",
      "  entente similar KAZ RUS --year 2018",
      "  entente similar KAZ RUS --year 2018 --list",
      "  entente similar KAZ RUS USA CHN --from 2014 --to 2018",
      "  entente similar KAZ USA --of alliances --ties valued"
    })
final class SimilarCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "2..*", paramLabel = "STATE", description = "A code such as KAZ, or a name.")
  private List<String> words = List.of();

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private SimilarOptions asked = new SimilarOptions();
  @Mixin private TableOptions writing = new TableOptions();

  @Option(
      names = "--list",
      description = "Lists what makes the figure: where two states vote, or are tied, otherwise.")
  private boolean list;

  SimilarCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    asked.check();
    List<String> states = words.stream().map(ActorCode::known).distinct().toList();
    if (states.size() < 2) {
      throw new UserError("give two states or more that are not the same");
    }
    if ((list || asked.by != null) && states.size() > 2) {
      throw new UserError("--list and --by year are for two states");
    }
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      ReferenceQueries reference = queries.reference();
      Portfolios portfolios = new Portfolios(reference, asked);
      if (asked.by != null && !list) {
        series(portfolios, states);
      } else {
        once(portfolios, states, reference);
      }
    }
    return 0;
  }

  /** The years that were asked for; if none were, the last that is coded, of a series all. */
  private Years years(Portfolios portfolios) {
    if (asked.year != null) {
      return new Years(asked.year, asked.year);
    }
    if (asked.from == null && asked.to == null && asked.by == null) {
      return new Years(portfolios.usualYear(), portfolios.usualYear());
    }
    Years coded = portfolios.coded();
    return new Years(
        asked.from == null ? coded.first() : asked.from,
        asked.to == null ? coded.last() : asked.to);
  }

  private void series(Portfolios portfolios, List<String> states) throws IOException {
    Years years = years(portfolios);
    List<Dated> all = new ArrayList<>();
    for (int year = years.first(); year <= years.last(); year++) {
      Portfolios.Loaded loaded = portfolios.load(states, year, year);
      all.add(new Dated(year, year, compare(loaded, states.get(0), states.get(1), true)));
    }
    writing.answer(SimilarTables.whole(all), SimilarTables.series(all), streams);
    tellError();
  }

  private void once(Portfolios portfolios, List<String> states, ReferenceQueries reference)
      throws IOException {
    int from = years(portfolios).first();
    int to = years(portfolios).last();
    Portfolios.Loaded loaded = portfolios.load(states, from, to);
    if (list) {
      list(loaded, states.get(0), states.get(1));
      return;
    }
    boolean two = states.size() == 2;
    List<Dated> all = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        all.add(new Dated(from, to, compare(loaded, states.get(i), states.get(j), two)));
      }
    }
    Table brief =
        two
            ? SimilarTables.card(all.getFirst().comparison())
            : SimilarTables.matrix(states, measures(loaded, false), all);
    writing.answer(SimilarTables.whole(all), brief, streams);
    tell(states, from, to, all, reference);
  }

  private List<Measure> measures(Portfolios.Loaded loaded, boolean two) {
    return asked.measures(two, loaded.portfolio().map(Portfolio::range).orElse(1.0));
  }

  private Comparison compare(Portfolios.Loaded loaded, String one, String other, boolean two) {
    List<Measure> measures = measures(loaded, two);
    return loaded
        .portfolio()
        .map(portfolio ->
            Comparison.of(
                portfolio, one, other, measures, asked.unit == SimilarOptions.Unit.TITLES))
        .orElseGet(() -> Comparison.missing(one, other, measures, loaded.reason()));
  }

  private void list(Portfolios.Loaded loaded, String one, String other) throws IOException {
    Portfolio portfolio =
        loaded.portfolio().orElseThrow(() -> new UserError("there is no list: " + loaded.reason()));
    portfolio
        .absence(one)
        .or(() -> portfolio.absence(other))
        .ifPresent(reason -> {
          throw new UserError("there is no list: " + reason);
        });
    Table table =
        switch (portfolio) {
          case Votes votes -> SimilarTables.differences(votes, one, other);
          case Alliances alliances -> SimilarTables.differences(alliances, one, other);
        };
    writing.answer(table, streams);
    say(
        "%d of %d items are rated otherwise by %s and %s."
            .formatted(table.rows().size(), portfolio.pairs(one, other).n(), one, other));
  }

  private void tell(
      List<String> states, int from, int to, List<Dated> all, ReferenceQueries reference) {
    long most = all.stream().mapToLong(SimilarCommand::items).max().orElse(0);
    say("%s, %s %s.".formatted(String.join(", ", states), what(), new Years(from, to)));
    if (states.size() == 2) {
      List<String> out = all.getFirst().comparison().leftOut();
      if (!out.isEmpty()) {
        say("left out: " + String.join("; ", out) + ".");
      }
    } else {
      long least = all.stream().mapToLong(SimilarCommand::items).min().orElse(0);
      say("%d to %d common items; errors and reasons: --format csv.".formatted(least, most));
    }
    if (asked.of == SimilarOptions.Of.ALLIANCES
        && reference.systemEnd().isPresent()
        && reference.systemEnd().getAsInt() < to) {
      say(
          "the list of states ends in %d; its states are taken to go on."
              .formatted(reference.systemEnd().getAsInt()));
    }
    if (most == 0) {
      return;
    }
    tellError();
    if (states.size() == 2) {
      say("what makes the figure: the same command with --list.");
    }
  }

  private static long items(Dated dated) {
    return dated.comparison().measures().getFirst().n();
  }

  private String what() {
    Ties ties = asked.ties == null ? Ties.DEFENCE : asked.ties;
    return asked.of == SimilarOptions.Of.VOTES
        ? "votes in the UN General Assembly"
        : switch (ties) {
          case DEFENCE -> "alliances (defence only)";
          case VALUED -> "alliances (defence 3, consultation 2, nonaggression 1)";
          case ANY -> "alliances (any tie, nonaggression included)";
        };
  }

  private void tellError() {
    if (asked.of == SimilarOptions.Of.VOTES && asked.unit == SimilarOptions.Unit.ITEMS) {
      say(
          "intervals (90 %) take roll calls as independent; those of one title are not:"
              + " --error titles.");
    }
  }

  private void say(String words) {
    streams.err().println("entente: " + words);
  }
}
