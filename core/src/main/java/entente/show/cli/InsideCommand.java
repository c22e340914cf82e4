package entente.show.cli;

import entente.keep.reference.Memberships;
import entente.keep.store.LedgerQueries;
import entente.measure.inside.Act;
import entente.measure.inside.Inside;
import entente.show.measure.InsideTable;
import entente.show.terminal.InsideOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente inside}: what a state does inside an organisation to which it does not belong. */
@Command(
    name = "inside",
    description = {
      "Lists acts of a state with members of an organisation: exercises, visits, pledges, aid,"
          + " bases, agreements, arms. Members are those of the day of the act.",
      "What is foretold, imagined, wanted, thought or denied is no act; it is counted below."
    },
    footer = {
      "",
      "Example:",
      "  entente inside CSTO --by USA --by-period quarter",
      "",
      "Open one: entente event ID, entente tie ID. Method: docs/channels.md."
    })
final class InsideCommand implements Callable<Integer> {
  private static final int WIDEST = 110;

  private final Streams streams;

  @Parameters(paramLabel = "ORG", description = "Code of the organisation, such as CSTO.")
  private String organisation = "";

  @Option(names = "--by", required = true, paramLabel = "STATE", description = "Who acts.")
  private String by = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Only on that day or later.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Only on that day or earlier.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--by-period",
      paramLabel = "STEP",
      description = "month, quarter (default) or year.")
  private Steps period = Steps.QUARTER;

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private TableOptions writing = new TableOptions();

  InsideCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Memberships memberships = Memberships.shipped();
    String inside = ActorCode.of(organisation, "is no code; write one such as CSTO or USA");
    String outsider = ActorCode.of(by, "is no code; write one such as CSTO or USA");
    if (!memberships.knows(inside)) {
      throw new UserError(
          "the table of memberships knows no organisation '%s'; write one such as CSTO or NATO"
              .formatted(organisation));
    }
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new UserError("--from " + from.get() + " is after --to " + to.get());
    }
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      Inside.Found found =
          new Inside(inside, outsider, memberships).of(queries.statementsWith(outsider));
      List<Act> acts = found.acts().stream().filter(this::isWanted).toList();
      if (writing.format == TableOptions.Format.TABLE) {
        table(inside, outsider, acts);
        account(found, acts);
      } else {
        writing.answer(InsideTable.of(acts, inside, outsider, period::name), streams);
      }
    }
    return 0;
  }

  private boolean isWanted(Act act) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return act.day()
        .filter(day -> from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty())
        .isPresent();
  }

  private void table(String inside, String outsider, List<Act> acts) throws IOException {
    if (acts.isEmpty()) {
      return;
    }
    Surroundings surroundings = streams.surroundings();
    try (Destination destination = Destination.of(writing.file, streams.out())) {
      new InsideOutput(
              destination.writer(),
              writing.paint(surroundings),
              Math.min(WIDEST, surroundings.columns()))
          .write(outsider + " inside " + inside, acts, period::name);
      destination.keep();
    }
  }

  private void account(Inside.Found found, List<Act> acts) {
    String left =
        found.leftOut().entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey().word())
            .collect(Collectors.joining(", "));
    streams
        .err()
        .printf(
            Locale.ROOT,
            "entente: %s. Statements left out: %s.%s%n",
            acts.isEmpty() ? "No act is told" : acts.size() == 1 ? "1 act" : acts.size() + " acts",
            left.isEmpty() ? "none" : left,
            acts.isEmpty() ? "" : " Open one: entente event ID, entente tie ID.");
  }
}
