package entente.show.cli;

import entente.foresee.chance.Chances;
import entente.foresee.explain.Outlook;
import entente.foresee.graph.DayNames;
import entente.foresee.graph.EventGraph;
import entente.foresee.rank.Forecaster;
import entente.foresee.scenario.Change;
import entente.foresee.scenario.ScenarioFile;
import entente.foresee.scenario.Shift;
import entente.foresee.scenario.Worlds;
import entente.keep.event.RecordedEvents;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import entente.measure.Interval;
import entente.show.Names;
import entente.show.Wording;
import entente.show.foresee.ReasonWords;
import entente.show.foresee.WhatIfTable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente what-if}: what a scenario would change in forecasts and alignment. */
@Command(
    name = "what-if",
    description = {
      "Adds events and ties of a scenario to those of the ledger, or takes some away, and tells what"
          + " that changes: in what is foreseen, by which rules, and in the alignment of its states.",
      "Nothing in the ledger changes. It shows what the rules make of the past, not what causes what."
    },
    footer = {
      "",
      "Example:",
      "  entente what-if scenario.csv --as-of 2024-06-30 --source KAZ",
      "",
      "The file has the columns change (add, remove), what (event, tie), day, source, type, target.",
      "See docs/foresee.md."
    })
final class WhatIfCommand implements Callable<Integer> {
  private static final int REASONS = 3;

  private final Streams streams;
  private final Names names = Names.ofStates();

  @Parameters(paramLabel = "FILE", description = "The scenario.")
  private Path file = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "The last day that is known (default: the last with an event).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private AskedEvents asked = new AskedEvents();
  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private PolesOption polesOption = new PolesOption();
  @Mixin private RulesOptions rules = new RulesOptions();
  @Mixin private TableOptions writing = new TableOptions();

  WhatIfCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    asked.check();
    List<Change> changes = ScenarioFile.read(file);
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      // No id is shown, so none of an imported event is read.
      RecordedEvents recorded = queries.recorded(false);
      Worlds worlds = Worlds.of(FactsOption.graph(queries, recorded), changes);
      if (worlds.as().size() == 0) {
        throw new UserError("the ledger " + ledger.file + " holds no event between two actors");
      }
      int last = asOf.map(day -> Math.toIntExact(day.toEpochDay())).orElse(worlds.as().lastDay());
      List<Shift> shifts = shifts(worlds, last);
      List<SupposedAlignment.Line> lines =
          new SupposedAlignment(queries, recorded, polesOption.poles(), changes)
              .lines(LocalDate.ofEpochDay(last));
      answer(worlds, last, shifts, lines);
    }
    return 0;
  }

  private List<Shift> shifts(Worlds worlds, int last) throws IOException {
    Outlook.Wanted wanted =
        new Outlook.Wanted(
            asked.source(worlds.as()), OptionalInt.empty(), asked.target(worlds.as()));
    try (Forecaster before = rules.forecaster(worlds.as(), last + 1, streams)) {
      Chances chances = Chances.learn(before, last + 1, asked.within);
      rules.save(before);
      try (Forecaster after =
          new Forecaster(worlds.changed(), before.points(), Integer.MAX_VALUE, 1)) {
        after.advance(last + 1);
        return Shift.between(
            new Outlook(before, chances), new Outlook(after, chances), wanted, asked.limit);
      }
    }
  }

  private void answer(
      Worlds worlds, int last, List<Shift> shifts, List<SupposedAlignment.Line> lines)
      throws IOException {
    WhatIfTable words =
        new WhatIfTable(worlds.changed(), words(worlds.as()), words(worlds.changed()));
    if (writing.format != TableOptions.Format.TABLE) {
      writing.answer(table(shifts, lines, words), streams);
      return;
    }
    try (Destination destination = Destination.of(writing.file, streams.out())) {
      write(destination.writer(), shifts, lines, words, LocalDate.ofEpochDay(last));
      destination.keep();
    }
    streams
        .err()
        .printf("entente: %d events supposed, %d taken away.%n", worlds.added(), worlds.removed());
  }

  private void write(
      Writer writer,
      List<Shift> shifts,
      List<SupposedAlignment.Line> lines,
      WhatIfTable words,
      LocalDate day)
      throws IOException {
    writer.write("After " + day + ", within " + asked.within + " days: what would change\n\n");
    if (shifts.isEmpty()) {
      writer.write("  no forecast, by half a point in a hundred or more\n");
    }
    for (Shift shift : shifts) {
      writer.write(
          String.format(
              Locale.ROOT,
              "%3.0f %% -> %.0f %%  %s%n",
              100 * shift.before(),
              100 * shift.after(),
              words.event(shift)));
      for (Shift.Moved moved :
          shift.reasons().subList(0, Math.min(REASONS, shift.reasons().size()))) {
        writer.write(
            String.format(
                Locale.ROOT, "      %+5.1f  %s%n", moved.by(), words.words(shift, moved)));
      }
    }
    writer.write("\nAlignment on " + day + "\n\n");
    if (lines.isEmpty()) {
      writer.write("  no figure\n");
    }
    for (SupposedAlignment.Line line : lines) {
      writer.write(
          String.format(
              Locale.ROOT,
              "  %s  %-8s %-12s %s -> %s%n",
              line.state(),
              line.pole(),
              line.measure(),
              words(line.before()),
              words(line.after())));
    }
  }

  private ReasonWords words(EventGraph graph) {
    return new ReasonWords(graph, DayNames.DATES, names::ofPlace, names::ofType);
  }

  private static String words(Optional<Interval> figure) {
    return figure.map(Wording::of).orElse("no data");
  }

  private static Table table(
      List<Shift> shifts, List<SupposedAlignment.Line> lines, WhatIfTable words) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    shifts.forEach(shift -> rows.add(words.row(shift)));
    for (SupposedAlignment.Line line : lines) {
      rows.add(
          Arrays.asList(
              line.measure(),
              line.state(),
              null,
              line.pole(),
              line.before().map(Interval::estimate).orElse(null),
              line.after().map(Interval::estimate).orElse(null),
              null));
    }
    return new Table(WhatIfTable.COLUMNS, rows);
  }
}
