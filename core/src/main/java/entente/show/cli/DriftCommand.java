package entente.show.cli;

import entente.keep.reference.Memberships;
import entente.keep.reference.ReferenceRow;
import entente.keep.store.LedgerQueries;
import entente.keep.store.ReferenceQueries;
import entente.measure.drift.DriftReport;
import entente.measure.drift.Drifts;
import entente.measure.drift.StepSeries;
import entente.measure.pole.Pole;
import entente.measure.pole.Poles;
import entente.show.measure.DriftCharts;
import entente.show.measure.DriftTable;
import entente.show.measure.Drifted;
import entente.show.terminal.DriftOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente drift}: whether and when a state's relation to a pole changed. */
@Command(
    name = "drift",
    description = {
      "Tells whether a state's acts with a pole changed at a date, who moved in the votes, where"
          + " the series breaks by itself, and whether the news merely covered it otherwise."
    },
    footer = {
      "",
      "Examples:",
      "  entente drift KAZ --at 2022-02-24 --pole RUSSIA",
      "  entente drift KGZ --series us-troops",
      "",
      "Methods: docs/drift.md."
    })
final class DriftCommand implements Callable<Integer> {
  private static final int WIDEST = 110;

  private final Streams streams;

  @Parameters(paramLabel = "STATE", arity = "1..*", description = "ActorCode, such as KAZ.")
  private List<String> states = List.of();

  @Option(
      names = "--at",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "A date that may have changed it.")
  private Optional<LocalDate> at = Optional.empty();

  @Option(
      names = {"-p", "--pole"},
      paramLabel = "NAME",
      description = "Only that pole; may be given again (default: all).")
  private List<String> wanted = List.of();

  @Option(names = "--by", paramLabel = "STEP", description = "month (default), quarter or year.")
  private Steps by = Steps.MONTH;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "First day (default: the ledger's first).")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Last day (default: the ledger's last).")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--series",
      paramLabel = "NAME",
      description = "In place of events, a series that 'entente reference' has taken.")
  private Optional<String> series = Optional.empty();

  @Mixin private PolesOption polesOption = new PolesOption();
  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private TableOptions writing = new TableOptions();
  @Mixin private PlotOption plot = new PlotOption();

  DriftCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    plot.check();
    Poles poles = polesOption.poles();
    List<String> shown = PolesOption.named(wanted, poles);
    List<String> codes = states.stream().map(ActorCode::ofState).distinct().toList();
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      List<DriftReport> reports = new ArrayList<>();
      List<StepSeries> drawn = new ArrayList<>();
      if (series.isPresent()) {
        for (String state : codes) {
          ofTable(queries.reference(), state, series.get(), reports, drawn);
        }
      } else {
        ofEvents(queries, poles, shown, codes, reports, drawn);
      }
      plot.write(() -> DriftCharts.of(reports, drawn));
      if (writing.format != TableOptions.Format.TABLE) {
        writing.answer(DriftTable.of(reports), streams);
        return 0;
      }
      String step = series.isPresent() ? "year" : by.name().toLowerCase(Locale.ROOT);
      Surroundings surroundings = streams.surroundings();
      try (Destination destination = Destination.of(writing.file, streams.out())) {
        new DriftOutput(
                destination.writer(),
                writing.paint(surroundings),
                Math.min(WIDEST, surroundings.columns()))
            .write(reports, name -> poles.named(name).map(Pole::leader).orElse(name), step);
        destination.keep();
      }
    }
    return 0;
  }

  private void ofEvents(
      LedgerQueries queries,
      Poles poles,
      List<String> shown,
      List<String> codes,
      List<DriftReport> reports,
      List<StepSeries> drawn) {
    MeasuredLedger measured = MeasuredLedger.read(queries, Set.of(), false);
    List<LocalDate> span = measured.acts().span();
    LedgerDrifts drifts =
        new LedgerDrifts(
            measured,
            measured.toward(poles, Memberships.shipped()),
            new IdealPoints(queries.reference()),
            by,
            ends(span));
    for (String state : codes) {
      for (String name : shown) {
        Pole pole = poles.named(name).orElseThrow();
        if (!pole.leader().equals(state)) {
          Drifted drifted = drifts.of(state, pole, at);
          reports.add(drifted.report());
          drawn.add(drifted.counts());
        }
      }
    }
  }

  private List<LocalDate> ends(List<LocalDate> span) {
    if (span.isEmpty() && (from.isEmpty() || to.isEmpty())) {
      return List.of();
    }
    LocalDate first = from.orElseGet(span::getFirst);
    LocalDate last = to.orElseGet(span::getLast);
    if (first.isAfter(last)) {
      throw new UserError("--from " + first + " is after --to " + last);
    }
    return by.between(first, last);
  }

  private static void ofTable(
      ReferenceQueries reference,
      String state,
      String name,
      List<DriftReport> reports,
      List<StepSeries> drawn) {
    List<ReferenceRow.SeriesValue> rows = reference.series(name, state, Optional.empty());
    if (rows.isEmpty()) {
      throw new UserError(
          "there is no series '%s' for %s; there are: %s"
              .formatted(name, state, String.join(", ", reference.seriesNames())));
    }
    StepSeries values = SeriesSteps.values(name, rows);
    reports.add(
        Drifts.ofSeries(
            state,
            values,
            SeriesSteps.exposure(name, rows),
            reference.seriesNotes(name, state).stream()
                .map(each ->
                    new DriftReport.Note(
                        each.from().map(day -> day.earliest()),
                        each.to().map(day -> day.latest()),
                        each.note()))
                .toList()));
    drawn.add(values);
  }
}
