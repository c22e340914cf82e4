package entente.show.cli;

import entente.keep.reference.Years;
import entente.keep.store.LedgerQueries;
import entente.keep.store.ReferenceQueries;
import entente.keep.store.Table;
import entente.measure.Measured;
import entente.measure.influence.Holds;
import entente.measure.influence.Influence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente influence}: who has a hold on a state, through which instruments. */
@Command(
    name = "influence",
    description = {
      "Tells who has a hold on a state in a year, by instrument: the width of the channel times the"
          + " dependence of the state. The channels are tables that 'entente reference' took."
    },
    footer = {
      "",
      "Examples:",
      "  entente influence KAZ",
      "  entente influence KAZ --from RUS --year 2014"
    })
final class InfluenceCommand implements Callable<Integer> {
  private static final int PAGE = 20;
  private static final List<String> WHOLE =
      List.of(
          "source",
          "target",
          "year",
          "instrument",
          "influence",
          "bandwidth",
          "dependence",
          "value",
          "largest",
          "total",
          "missing");

  private final Streams streams;

  @Parameters(paramLabel = "STATE", description = "On whom: a code such as KAZ, or a name.")
  private String target = "";

  @Option(names = "--from", paramLabel = "ACTOR", description = "Of whom alone.")
  private Optional<String> source = Optional.empty();

  @Option(
      names = {"-y", "--year"},
      paramLabel = "YEAR",
      description = "The year (default: the last with a channel to the state).")
  private @Nullable Integer year;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Most rows in a table (default: ${DEFAULT-VALUE}).")
  private int limit = PAGE;

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private TableOptions writing = new TableOptions();

  InfluenceCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new UserError("--limit wants a number above 0");
    }
    String on = ActorCode.knownOrCode(target);
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      ReferenceQueries reference = queries.reference();
      List<String> instruments = reference.instruments();
      if (instruments.isEmpty()) {
        throw new UserError(
            "the ledger has no channels of influence; take a table of them (from, to, year, value,"
                + " total) with 'entente reference FILE'");
      }
      Years years =
          reference
              .flowYears(on)
              .orElseThrow(() -> new UserError("no table has a channel to " + on));
      int at = year == null ? years.last() : year;
      List<Holds> all =
          Holds.on(on, at, reference.flows(on, at), reference.largestFlows(at), instruments);
      Optional<String> of = source.map(ActorCode::knownOrCode);
      List<Holds> wanted =
          all.stream().filter(each -> of.isEmpty() || each.source().equals(of.get())).toList();
      if (wanted.isEmpty()) {
        throw new UserError(
            "no table has a channel%s to %s in %d; there are some in %s"
                .formatted(of.map(each -> " from " + each).orElse(""), on, at, years));
      }
      Table brief = of.isPresent() ? card(wanted.getFirst()) : list(wanted, instruments);
      writing.answer(whole(wanted), brief, streams);
      tell(wanted, on, at, of.isPresent());
    }
    return 0;
  }

  private static Table whole(List<Holds> all) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Holds holds : all) {
      for (Influence each : holds.instruments()) {
        rows.add(
            Arrays.asList(
                holds.source(),
                holds.target(),
                (long) holds.year(),
                each.flow().instrument(),
                figure(each.product()),
                figure(each.bandwidth()),
                figure(each.dependence()),
                each.flow().value(),
                each.largest(),
                each.flow().total().isPresent() ? (Double) each.flow().total().getAsDouble() : null,
                reason(each.product())));
      }
      rows.add(
          Arrays.asList(
              holds.source(),
              holds.target(),
              (long) holds.year(),
              "together",
              figure(holds.together()),
              null,
              null,
              null,
              null,
              null,
              missing(holds)));
    }
    return new Table(WHOLE, rows);
  }

  private static @Nullable String missing(Holds holds) {
    return holds.missing().isEmpty() ? null : "without " + String.join(", ", holds.missing());
  }

  private static Table card(Holds holds) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Influence each : holds.instruments()) {
      rows.add(
          Arrays.asList(
              each.flow().instrument(),
              round(figure(each.product())),
              round(figure(each.bandwidth())),
              round(figure(each.dependence())),
              reason(each.product())));
    }
    rows.add(
        Arrays.asList("together", round(figure(holds.together())), null, null, missing(holds)));
    return new Table(
        List.of("instrument", "influence", "bandwidth", "dependence", "missing"), rows);
  }

  private Table list(List<Holds> all, List<String> instruments) {
    List<String> columns = new ArrayList<>(List.of("source", "together", "of"));
    columns.addAll(instruments);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Holds holds : all.subList(0, Math.min(limit, all.size()))) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(holds.source());
      row.add(round(figure(holds.together())));
      row.add((instruments.size() - holds.missing().size()) + " of " + instruments.size());
      for (String instrument : instruments) {
        row.add(
            holds.instruments().stream()
                .filter(each -> each.flow().instrument().equals(instrument))
                .findFirst()
                .map(each -> round(figure(each.product())))
                .orElse(null));
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }

  private void tell(List<Holds> wanted, String on, int at, boolean one) {
    if (writing.format != TableOptions.Format.TABLE) {
      return;
    }
    say(
        one
            ? "the hold of %s on %s in %d: bandwidth x dependence, 0 to 1; together is the mean."
                .formatted(wanted.getFirst().source(), on, at)
            : ("holds on %s in %d: bandwidth x dependence, 0 to 1; together is the mean of those"
                    + " instruments that are known; an empty cell is not known, not 0.")
                .formatted(on, at));
    if (wanted.size() > limit) {
      say("%d more: --limit.".formatted(wanted.size() - limit));
    }
    say("the figures behind: --from ACTOR --format csv.");
  }

  private static @Nullable Double figure(Measured measured) {
    return measured instanceof Measured.Value(double figure) ? (Double) figure : null;
  }

  private static @Nullable String reason(Measured measured) {
    return measured instanceof Measured.Missing(String why) ? why : null;
  }

  private static @Nullable Double round(@Nullable Double figure) {
    return figure == null ? null : Math.rint(figure * 1e4) / 1e4 + 0.0;
  }

  private void say(String words) {
    streams.err().println("entente: " + words);
  }
}
