package entente.show.cli;

import entente.keep.store.Filter;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import entente.keep.store.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente events}, {@code ties}, {@code statements}, {@code articles}, {@code sources}. */
@Command
final class AskCommand implements Callable<Integer> {
  private static final int PAGE = 20;

  /** What each lists, how to go on from it, and the columns that a terminal has room for. */
  private static final Map<View, About> ABOUT =
      Map.of(
          View.EVENTS,
          new About(
              "Lists events, those that most independent outlets tell of first.",
              "entente event ID",
              List.of(
                  "id",
                  "day",
                  "type",
                  "source",
                  "target",
                  "status",
                  "outlets",
                  "reports",
                  "contradictions",
                  "label")),
          View.TIES,
          new About(
              "Lists standing ties: memberships, bases, agreements, dependence.",
              "entente tie ID",
              List.of(
                  "id",
                  "type",
                  "source",
                  "target",
                  "state",
                  "since",
                  "until",
                  "outlets",
                  "reports",
                  "reference")),
          View.STATEMENTS,
          new About(
              "Lists statements with the words that say them.",
              "entente statement ID",
              List.of("id", "published", "outlet", "type", "standing", "source", "target", "text")),
          View.ARTICLES,
          new About(
              "Lists articles and coded pages.",
              "entente article ID",
              List.of("id", "published", "outlet", "statements", "copies", "carries", "title")),
          View.SOURCES,
          new About(
              "Lists outlets: how much each tells, what it alone tells, where others contradict.",
              "entente articles --outlet NAME [--carrying], entente statements --outlet NAME,"
                  + " entente events --outlet NAME [--alone or --differing]",
              List.of(
                  "outlet",
                  "articles",
                  "carrying",
                  "statements",
                  "events",
                  "alone",
                  "contradicted",
                  "first",
                  "last")));

  private record About(String lists, String next, List<String> columns) {}

  private final Streams streams;
  private final View view;

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private FilterOptions asked = new FilterOptions();
  @Mixin private TableOptions writing = new TableOptions();

  @Option(
      names = "--sort",
      paramLabel = "COLUMN",
      description = "Column to sort by; --sort=-COLUMN for the largest first; several with commas.")
  private Optional<String> sort = Optional.empty();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Most rows (default: 20 in a table, else all).")
  private @Nullable Integer limit;

  @Option(names = "--offset", paramLabel = "N", description = "Rows to pass over.")
  private int offset;

  private AskCommand(Streams streams, View view) {
    this.streams = streams;
    this.view = view;
  }

  /** {@return the command that asks for that view, under its name} */
  static CommandLine of(View view, Streams streams) {
    CommandLine command = new CommandLine(new AskCommand(streams, view));
    command.getCommandSpec().name(view.word());
    command.getCommandSpec().usageMessage().description(about(view).lists);
    command
        .getCommandSpec()
        .usageMessage()
        .footer("", "Open one: " + about(view).next + ". Columns: docs/ledger.md.");
    return command;
  }

  private static About about(View view) {
    return java.util.Objects.requireNonNull(ABOUT.get(view));
  }

  @Override
  public Integer call() throws IOException {
    boolean table = writing.format == TableOptions.Format.TABLE;
    if (offset < 0 || (limit != null && limit < 1)) {
      throw new UserError("--limit wants a number above 0, and --offset none below 0");
    }
    OptionalInt most =
        limit != null ? OptionalInt.of(limit) : table ? OptionalInt.of(PAGE) : OptionalInt.empty();
    Filter filter = asked.filter(sort, most, offset);
    asked.refuseDeaf(view, filter, view.word());
    asked.refuseUnknown(view, filter);
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      if (writing.format == TableOptions.Format.PARQUET) {
        ParquetFile.write(writing.parquetFile(), place -> queries.parquet(view, filter, place));
        return 0;
      }
      Table answer = queries.run(view, filter);
      try (Destination destination = Destination.of(writing.file, streams.out())) {
        writing.write(table ? brief(answer) : answer, destination.writer(), streams.surroundings());
        destination.keep();
      }
      if (table) {
        long all = queries.count(view, filter);
        tell(answer, all);
        if (all == 0) {
          queries.absent(filter).forEach(each -> streams.err().println("entente: " + each + "."));
        }
      }
    }
    return 0;
  }

  private Table brief(Table answer) {
    List<Integer> kept =
        about(view).columns.stream().map(name -> answer.columns().indexOf(name)).toList();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : answer.rows()) {
      List<@Nullable Object> cells = new ArrayList<>();
      kept.forEach(index -> cells.add(row.get(index)));
      rows.add(cells);
    }
    return new Table(kept.stream().map(answer.columns()::get).toList(), rows);
  }

  private void tell(Table answer, long all) {
    int shown = answer.rows().size();
    String words =
        shown == 0
            ? (all == 0 ? "Nothing in the ledger is so." : "There is no row after " + all + ".")
            : String.format(Locale.UK, "%,d to %,d of %,d.", offset + 1, offset + shown, all);
    String more =
        offset + shown < all && shown > 0 ? " More: --offset " + (offset + shown) + "." : "";
    String open = shown == 0 ? "" : " Open one: " + about(view).next + ".";
    streams.err().println("entente: " + words + more + open);
  }
}
