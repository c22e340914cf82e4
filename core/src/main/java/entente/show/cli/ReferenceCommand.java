package entente.show.cli;

import entente.keep.reference.ShippedTable;
import entente.keep.reference.layout.Kind;
import entente.keep.reference.layout.ReferenceFile;
import entente.keep.store.Ledger;
import entente.keep.store.LedgerQueries;
import entente.keep.store.References;
import entente.keep.store.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente reference}: tables that others publish, into the ledger. */
@Command(
    name = "reference",
    description = {
      "Takes tables that others publish into the ledger: UN votes, ideal points, alliances, states,"
          + " capabilities, troops, series and channels of influence of your own. The layout is seen"
          + " from the header. Without a file, lists what is there."
    },
    footer = {
      "",
      "Examples:",
      "  entente reference un_votes.csv un_roll_calls.csv",
      "  entente reference",
      "  entente reference --remove un_votes.csv"
    })
final class ReferenceCommand implements Callable<Integer> {
  private static final int NAMED = 5;

  private final Streams streams;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Plain or .gz.")
  private List<Path> files = List.of();

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private TableOptions writing = new TableOptions();

  @Option(
      names = {"-k", "--kind"},
      paramLabel = "KIND",
      description =
          "What the files tell, where their header leaves that open: votes, roll-calls,"
              + " ideal-points, alliances, system, capabilities, series, series-notes or influence.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--remove",
      paramLabel = "NAME",
      description = "Takes out what a file of that name, or files of that kind, have given.")
  private Optional<String> remove = Optional.empty();

  ReferenceCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (remove.isPresent()) {
      return takeOut(remove.get());
    }
    if (files.isEmpty()) {
      return list();
    }
    for (Path file : files) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new UserError(file + " cannot be read: there is no such file.");
      }
    }
    List<ReferenceFile> known = ReferenceFile.of(files, kind.map(ReferenceCommand::kind));
    try (Ledger kept = Ledger.open(ledger.file)) {
      References references = new References(kept);
      for (ReferenceFile file : known) {
        tell(file, references.add(file));
      }
    }
    return 0;
  }

  private static Kind kind(String word) {
    return Arrays.stream(Kind.values())
        .filter(each -> each.word().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() ->
            new UserError(
                "there is no kind '%s'; there are %s."
                    .formatted(
                        word,
                        Arrays.stream(Kind.values())
                            .map(Kind::word)
                            .collect(Collectors.joining(", ")))));
  }

  private int takeOut(String word) {
    if (!files.isEmpty()) {
      throw new UserError("--remove takes a table out; give no files with it");
    }
    try (Ledger kept = Ledger.open(ledger.file)) {
      long gone = new References(kept).remove(word);
      tell(
          gone == 0
              ? "the ledger has no table of the name or kind " + word + "."
              : String.format(Locale.UK, "%,d rows of %s taken out.", gone, word));
      return gone == 0 ? 1 : 0;
    }
  }

  private int list() throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<String> columns = List.of("kind", "rows", "first_year", "last_year", "file", "publisher");
    if (Files.exists(ledger.file)) {
      try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
        Table files = queries.reference().files();
        for (List<@Nullable Object> row : files.rows()) {
          List<@Nullable Object> cells = new ArrayList<>();
          columns.forEach(column -> cells.add(row.get(files.columns().indexOf(column))));
          rows.add(cells);
        }
      }
    }
    for (ShippedTable table : ShippedTable.all()) {
      rows.add(
          Arrays.asList(
              table.kind(), table.rows(), null, null, table.file(), "shipped with the program"));
    }
    Table answer = new Table(columns, rows);
    writing.answer(answer, streams);
    return 0;
  }

  private void tell(ReferenceFile file, References.Outcome outcome) {
    if (outcome.before()) {
      tell(file.file() + " was taken before; nothing has changed.");
      return;
    }
    String rows =
        outcome.rows().entrySet().stream()
            .map(each -> String.format(Locale.UK, "%,d %s", each.getValue(), noun(each.getKey())))
            .collect(Collectors.joining(", "));
    String years =
        outcome.firstYear().isPresent()
            ? " of " + outcome.firstYear().getAsInt() + " to " + outcome.lastYear().getAsInt()
            : "";
    String replaced =
        outcome.replaced() == 0
            ? ""
            : String.format(Locale.UK, "; %,d rows of before replaced", outcome.replaced());
    tell(
        "%s: %s%s taken (%s)%s."
            .formatted(file.file(), rows, years, file.layout().publisher(), replaced));
    SortedMap<String, Long> out = outcome.leftOut();
    if (!out.isEmpty()) {
      String names = out.keySet().stream().limit(NAMED).collect(Collectors.joining(", "));
      tell(
          String.format(
              Locale.UK,
              "left out: %,d rows of %d that are no states of ours: %s%s.",
              out.values().stream().mapToLong(Long::longValue).sum(),
              out.size(),
              names,
              out.size() > NAMED ? ", ..." : ""));
    }
    if (outcome.undated() > 0) {
      tell(
          String.format(
              Locale.UK,
              "the days of %,d roll calls are not known, so they cannot be used; give the table"
                  + " of roll calls too.",
              outcome.undated()));
    }
  }

  private static String noun(Kind kind) {
    return switch (kind) {
      case VOTES -> "votes";
      case ROLL_CALLS -> "roll calls";
      case IDEAL_POINTS -> "ideal points";
      case ALLIANCES -> "rows of alliances";
      case SYSTEM -> "spells in the system";
      case CAPABILITIES -> "shares of capabilities";
      case SERIES -> "values";
      case SERIES_NOTES -> "notes";
      case INFLUENCE -> "flows";
    };
  }

  private void tell(String words) {
    streams.err().println("entente: " + words);
  }
}
