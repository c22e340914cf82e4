package entente.show.cli;

import entente.event.Kind;
import entente.foresee.record.OwnRecord;
import entente.foresee.record.TextRecord;
import entente.keep.forecast.Forecast;
import entente.keep.forecast.ForecastFile;
import entente.keep.forecast.TextForecast;
import entente.keep.store.Ledger;
import entente.keep.store.LedgerQueries;
import entente.show.Wording;
import entente.show.measure.RecordTable;
import entente.show.terminal.OwnRecordOutput;
import entente.show.terminal.Paint;
import entente.show.terminal.TextRecordOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente record}: forecasts, and what became of them. */
@Command(
    name = "record",
    description = {
      "Shows how well it was foreseen: forecasts that were kept, with their Brier and log score,"
          + " their reliability and the worst misses; and what texts foretold, who did, and"
          + " whether it came.",
      "A forecast is scored when its time is over. What came is what somebody tells as done, or an"
          + " imported event."
    },
    footer = {
      "",
      "Examples:",
      "  entente record",
      "  entente record --add mine.csv",
      "  entente record --own --by ana --at 2025-06-30",
      "",
      "Open one: entente event ID, entente statement ID. Files and methods: docs/record.md."
    })
final class RecordCommand implements Callable<Integer> {
  private static final int WIDEST = 110;

  private final Streams streams;
  private final Wiring wiring;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "The record as of that day (default: the ledger's last).")
  private Optional<LocalDate> at = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Only what that one foresaw: a name you gave, an actor or an outlet.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--own", description = "Only forecasts with a probability.")
  private boolean own;

  @Option(names = "--texts", description = "Only forecasts by texts.")
  private boolean texts;

  @Option(
      names = "--add",
      paramLabel = "FILE",
      description =
          "Keep your forecasts: CSV with the columns as-of, until, source, type, target,"
              + " probability and by.")
  private Optional<Path> add = Optional.empty();

  @Option(names = "--remove", paramLabel = "ID", description = "Take a kept forecast out again.")
  private Optional<String> remove = Optional.empty();

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private TableOptions writing = new TableOptions();

  RecordCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    if (add.isPresent() && remove.isPresent()) {
      throw new UserError("give either --add or --remove");
    }
    if (own && texts) {
      throw new UserError("give either --own or --texts; without them both are shown");
    }
    if (add.isPresent()) {
      return keep(add.get());
    }
    return remove.isPresent() ? takeOut(remove.get()) : show();
  }

  private int keep(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserError(file + " cannot be read: there is no such file");
    }
    // A ledger that is not there is not made by this: it could answer nothing.
    Set<String> types;
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      types = new TreeSet<>(queries.eventTypes());
    }
    try (Stream<Wiring.TypeLine> lines = wiring.codebooks().types(Optional.empty())) {
      lines
          .filter(each -> each.kind().equals(Kind.EVENT.word()))
          .forEach(each -> types.add(each.type()));
    }
    List<Forecast> forecasts = ForecastFile.read(file, types);
    int kept;
    try (Ledger open = Ledger.open(ledger.file)) {
      kept = open.keep(forecasts);
    }
    int before = forecasts.size() - kept;
    tell(
        Wording.count(kept, "forecast")
            + " kept"
            + (before == 0 ? "." : "; %d were there before.".formatted(before)));
    return 0;
  }

  private int takeOut(String id) {
    String found;
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      found =
          queries
              .find("forecast", id)
              .orElseThrow(() ->
                  new UserError(
                      "there is no forecast %s in %s; 'entente record --own' lists them"
                          .formatted(id, ledger.file)));
    }
    try (Ledger open = Ledger.open(ledger.file)) {
      open.removeForecast(found);
    }
    tell("forecast " + found + " removed.");
    return 0;
  }

  private int show() throws IOException {
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      LocalDate day =
          at.or(queries::lastDay)
              .orElseThrow(() ->
                  new UserError(
                      "the ledger %s holds no day by which to judge; say one with --at"
                          .formatted(ledger.file)));
      Optional<OwnRecord> kept = texts ? Optional.empty() : Optional.of(own(queries, day));
      Optional<TextRecord> told = own ? Optional.empty() : Optional.of(told(queries, day));
      if (writing.format == TableOptions.Format.TABLE) {
        sheet(kept, told, queries);
      } else {
        writing.answer(RecordTable.of(kept, told), streams);
      }
      account(kept, told);
    }
    return 0;
  }

  private OwnRecord own(LedgerQueries queries, LocalDate day) {
    List<Forecast> forecasts =
        queries.forecasts().stream()
            .filter(each -> isAsked(each.by()) && isBy(each.asOf()))
            .toList();
    return OwnRecord.of(forecasts, day, queries::firstEvents);
  }

  private TextRecord told(LedgerQueries queries, LocalDate day) {
    List<TextForecast> forecasts =
        queries.textForecasts().stream()
            .filter(each -> isAsked(each.by()) && each.said().map(this::isBy).orElse(true))
            .toList();
    return TextRecord.of(forecasts, day, queries::firstEvents);
  }

  private boolean isAsked(String name) {
    return by.isEmpty() || by.get().equalsIgnoreCase(name);
  }

  /** On the asked day nobody knew what was foreseen later. */
  private boolean isBy(LocalDate said) {
    return at.isEmpty() || !said.isAfter(at.get());
  }

  private void sheet(Optional<OwnRecord> kept, Optional<TextRecord> told, LedgerQueries queries)
      throws IOException {
    boolean ownShown = kept.filter(each -> !each.forecasts().isEmpty()).isPresent();
    boolean toldShown = told.filter(each -> !each.forecasts().isEmpty()).isPresent();
    if (!ownShown && !toldShown) {
      return;
    }
    Surroundings surroundings = streams.surroundings();
    int width = Math.min(WIDEST, surroundings.columns());
    Paint paint = writing.paint(surroundings);
    try (Destination destination = Destination.of(writing.file, streams.out())) {
      Writer writer = destination.writer();
      if (ownShown) {
        new OwnRecordOutput(writer, paint, width, queries::labelOf).write(kept.orElseThrow());
      }
      if (ownShown && toldShown) {
        writer.write("\n\n");
      }
      if (toldShown) {
        new TextRecordOutput(writer, paint, width, queries::labelOf).write(told.orElseThrow());
      }
      destination.keep();
    }
  }

  private void account(Optional<OwnRecord> kept, Optional<TextRecord> told) {
    List<String> words = new ArrayList<>();
    kept.filter(each -> each.forecasts().isEmpty())
        .ifPresent(each -> words.add("No forecast with a probability is kept."));
    told.filter(each -> each.forecasts().isEmpty())
        .ifPresent(each -> words.add("No text foretells an event between two."));
    told.filter(each -> each.undated() + each.unbound() > 0)
        .ifPresent(each ->
            words.add(
                "Statements left out: %d of articles without a day, %d that name no two."
                    .formatted(each.undated(), each.unbound())));
    if (!words.isEmpty()) {
      tell(String.join(" ", words));
    }
  }

  private void tell(String words) {
    streams.err().println("entente: " + words);
  }
}
