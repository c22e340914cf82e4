package entente.show.cli;

import entente.event.Actor;
import entente.keep.reference.Memberships;
import entente.keep.store.LedgerQueries;
import entente.measure.align.AlignmentCard;
import entente.measure.align.Alignments;
import entente.measure.align.EventLine;
import entente.measure.align.Kernel;
import entente.measure.pole.Poles;
import entente.show.Wording;
import entente.show.measure.AlignmentCharts;
import entente.show.measure.AlignmentTable;
import entente.show.terminal.AlignmentOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente align}: how a state is aligned toward poles, on a day or in time. */
@Command(
    name = "align",
    description = {
      "Measures how states are aligned toward poles: by commitments, votes and events, each by"
          + " itself and each with an interval of 90 %.",
      "What is thought, foreseen or wanted is listed apart and moves nothing."
    },
    footer = {
      "",
      "Examples:",
      "  entente align KAZ --at 2024-06-30",
      "  entente align KAZ --by quarter --from 2022-01-01 --plot kaz.svg",
      "",
      "Open an event that carries a share: entente event ID. Methods: docs/alignment.md."
    })
final class AlignCommand implements Callable<Integer> {
  private static final int WIDEST = 110;

  private final Streams streams;

  @Parameters(paramLabel = "STATE", arity = "0..*", description = "ActorCode, such as KAZ.")
  private List<String> states = List.of();

  @Option(names = "--all", description = "All states that act in the ledger.")
  private boolean all;

  @Option(
      names = {"-p", "--pole"},
      paramLabel = "NAME",
      description = "Show only that pole; may be given again. Shares are still of all poles.")
  private List<String> wanted = List.of();

  @Option(
      names = "--at",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "The day of the card (default: the ledger's last).")
  private Optional<LocalDate> at = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "STEP",
      description = "A series in place of a card: month, quarter or year.")
  private Optional<Steps> by = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "First day of the series (default: the ledger's first).")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Last day of the series (default: the ledger's last).")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--without",
      paramLabel = "OUTLET",
      description =
          "As if that outlet had told nothing; may be given again. What changes is shown.")
  private Set<String> without = Set.of();

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      description = "After so many days an event counts half (default: ${DEFAULT-VALUE}).")
  private double halfLife = Kernel.DEFAULT.halfLife();

  @Option(
      names = "--composite",
      description = "Also one number for each pole, with weights that are unknown.")
  private boolean composite;

  @Option(names = "--events", description = "List all events that carry a share.")
  private boolean events;

  @Mixin private PolesOption polesOption = new PolesOption();
  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private TableOptions writing = new TableOptions();
  @Mixin private PlotOption plot = new PlotOption();

  AlignCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Poles poles = polesOption.poles();
    List<String> shown = PolesOption.named(wanted, poles);
    check();
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      boolean series =
          all || states.size() > 1 || by.isPresent() || from.isPresent() || to.isPresent();
      // Only a card names the events that carry it.
      MeasuredLedger measured = MeasuredLedger.read(queries, without, !series);
      Memberships memberships = Memberships.shipped();
      Alignments alignments = measured.toward(poles, memberships);
      Asked asked =
          new Asked(
              queries,
              poles,
              memberships,
              new AlignmentTables(queries, poles, memberships),
              measured,
              alignments,
              shown);
      if (series) {
        series(asked);
      } else {
        card(asked);
      }
    }
    return 0;
  }

  private record Asked(
      LedgerQueries queries,
      Poles poles,
      Memberships memberships,
      AlignmentTables tables,
      MeasuredLedger measured,
      Alignments alignments,
      List<String> shown) {}

  private void check() {
    plot.check();
    if (states.isEmpty() != all) {
      throw new UserError("name the states to measure, such as KAZ, or give --all");
    }
    if (!(halfLife > 0) || Double.isInfinite(halfLife)) {
      throw new UserError("--half-life wants a number of days above 0");
    }
    if (at.isPresent() && (by.isPresent() || from.isPresent() || to.isPresent())) {
      throw new UserError("--at is for a card; a series has --by, --from and --to");
    }
    states.forEach(ActorCode::ofState);
  }

  private List<LocalDate> span(Asked asked) {
    List<LocalDate> span = asked.measured().acts().span();
    if (span.isEmpty() && (at.isEmpty() && (from.isEmpty() || to.isEmpty()))) {
      throw new UserError(
          "the ledger %s holds no act between two; say for which day with --at"
              .formatted(ledger.file));
    }
    return span;
  }

  private void series(Asked asked) throws IOException {
    List<LocalDate> span = span(asked);
    LocalDate first = from.orElseGet(() -> at.orElseGet(span::getFirst));
    LocalDate last = to.orElseGet(() -> at.orElseGet(span::getLast));
    if (first.isAfter(last)) {
      throw new UserError("--from " + first + " is after --to " + last);
    }
    boolean one = at.isPresent() || (by.isEmpty() && from.isEmpty() && to.isEmpty());
    List<LocalDate> days = one ? List.of(last) : by.orElse(Steps.MONTH).between(first, last);
    List<String> codes =
        all
            ? asked.measured().acts().actors().stream()
                .filter(each -> Actor.of(each).isState())
                .sorted()
                .toList()
            : states.stream().map(ActorCode::ofState).distinct().toList();
    List<AlignmentTable.Row> rows =
        MeasuredStates.rows(
            asked.alignments(),
            asked.poles(),
            codes,
            new Kernel(halfLife),
            days,
            // What is said of a state stands on its card only.
            state -> asked.tables().besides(state, List.of()),
            asked.shown());
    plot.write(() -> AlignmentCharts.of(rows, halfLife));
    boolean forReader = writing.format == TableOptions.Format.TABLE;
    writing.answer(forReader ? AlignmentTable.brief(rows) : AlignmentTable.of(rows), streams);
  }

  private void card(Asked asked) throws IOException {
    String state = ActorCode.ofState(states.getFirst());
    List<LocalDate> span = span(asked);
    LocalDate day = at.orElseGet(span::getLast);
    Kernel kernel = new Kernel(halfLife);
    AlignmentCard full =
        asked
            .alignments()
            .card(
                state,
                day,
                kernel,
                asked.tables().besides(state, asked.queries().remarks(state, without)),
                outlet -> left(asked, outlet),
                composite);
    AlignmentCard card = only(full, asked.shown());
    plot.write(() -> AlignmentCharts.of(card));
    if (writing.format != TableOptions.Format.TABLE) {
      writing.answer(AlignmentTable.of(rows(card)), streams);
      return;
    }
    Surroundings surroundings = streams.surroundings();
    try (Destination destination = Destination.of(writing.file, streams.out())) {
      new AlignmentOutput(
              destination.writer(),
              writing.paint(surroundings),
              Math.min(WIDEST, surroundings.columns()))
          .write(card, asked.queries()::labelOf, events);
      destination.keep();
    }
    changed(asked, state, day, kernel, card);
  }

  /** Says what the outlet that was left out had told, pole by pole. */
  private void changed(
      Asked asked, String state, LocalDate day, Kernel kernel, AlignmentCard card) {
    if (without.isEmpty()) {
      return;
    }
    List<EventLine> whole =
        MeasuredLedger.read(asked.queries(), Set.of(), false)
            .toward(asked.poles(), asked.memberships())
            .lines(state, day, kernel);
    for (EventLine line : whole) {
      card.poles().stream()
          .filter(each -> each.pole().name().equals(line.pole()))
          .forEach(each ->
              streams
                  .err()
                  .println(
                      "entente: %s, with %s: share %s, without: %s"
                          .formatted(
                              line.pole(),
                              String.join(", ", without),
                              Wording.of(line.share()),
                              Wording.of(each.events().share()))));
    }
  }

  private Alignments left(Asked asked, String outlet) {
    Set<String> out = new TreeSet<>(without);
    out.add(outlet);
    return MeasuredLedger.read(asked.queries(), out, false)
        .toward(asked.poles(), asked.memberships());
  }

  private static AlignmentCard only(AlignmentCard card, List<String> shown) {
    return new AlignmentCard(
        card.state(),
        card.day(),
        card.kernel(),
        card.documents(),
        card.poles().stream().filter(each -> shown.contains(each.pole().name())).toList(),
        card.composite());
  }

  private static List<AlignmentTable.Row> rows(AlignmentCard card) {
    List<AlignmentTable.Row> rows = new ArrayList<>();
    card.poles()
        .forEach(each ->
            rows.add(
                new AlignmentTable.Row(
                    card.state(), each.events(), each.commitments(), each.votes())));
    return rows;
  }
}
