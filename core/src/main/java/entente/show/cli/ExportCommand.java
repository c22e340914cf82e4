package entente.show.cli;

import entente.keep.exchange.GdeltRow;
import entente.keep.exchange.ImportedEvent;
import entente.keep.store.Filter;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import entente.keep.store.ToldEvent;
import entente.keep.store.View;
import entente.show.Wording;
import entente.show.interchange.LabelledExamples;
import entente.show.interchange.LedgerNetwork;
import entente.show.interchange.Network;
import entente.show.interchange.NetworkXml;
import entente.show.interchange.PloverJson;
import entente.show.interchange.TableCsv;
import entente.show.interchange.TableJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente export}: the ledger in the formats of other tools. */
@Command(
    name = "export",
    description = {
      "Writes the ledger for other tools. The same ledger gives the same bytes.",
      "",
      "plover    events as JSON in PLOVER's terms, a line each, with every sentence; import reads it",
      "gdelt     events as GDELT 2.0's table: 61 columns between tabs; import reads it",
      "graphml   who acts on whom, by what is told as done, for Gephi, Cytoscape, igraph, networkx",
      "gexf      the same with time, for Gephi's timeline",
      "csv, jsonl, parquet   the whole ledger: a file for each view of docs/ledger.md, in a folder",
      "corrections   labelled examples for learn, in a folder: corrections.jsonl, articles.jsonl"
    },
    footer = {
      "",
      "Examples:",
      "  entente export --format gexf -o csto.gexf --from 2022-01-01",
      "  entente export --format parquet -o ledger/"
    })
final class ExportCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private FilterOptions asked = new FilterOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      required = true,
      description = "plover, gdelt, graphml, gexf, csv, jsonl, parquet or corrections.")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "File, or folder for csv, jsonl, parquet and corrections.")
  private Optional<Path> place = Optional.empty();

  @Option(
      names = "--raw",
      description = "In csv, leave cells that begin like formulas as they are.")
  private boolean raw;

  /** The formats. */
  enum Format {
    PLOVER,
    GDELT,
    GRAPHML,
    GEXF,
    CSV,
    JSONL,
    PARQUET,
    CORRECTIONS
  }

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = java.util.Objects.requireNonNull(format);
    Filter filter = asked.filter(Optional.empty(), OptionalInt.empty(), 0);
    asked.refuseDeaf(View.EVENTS, filter, "export");
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      switch (wanted) {
        case CSV, JSONL, PARQUET -> whole(queries, wanted, filter);
        case CORRECTIONS -> corrections(queries, filter);
        case PLOVER, GDELT, GRAPHML, GEXF -> {
          try (Destination destination = Destination.of(place, streams.out())) {
            Writer writer = destination.writer();
            switch (wanted) {
              case PLOVER -> plover(queries, filter, writer);
              case GDELT -> gdelt(queries, filter, writer);
              case GRAPHML -> NetworkXml.graphml(network(queries, filter), writer);
              default -> NetworkXml.gexf(network(queries, filter), writer);
            }
            destination.keep();
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
    return 0;
  }

  private Path folder(Format wanted) throws IOException {
    Path folder =
        place.orElseThrow(() -> new UserError("--format " + word(wanted) + " wants -o FOLDER"));
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UserError(folder + " is a file; give the name of a folder to -o");
    }
    Files.createDirectories(folder);
    return folder;
  }

  private void corrections(LedgerQueries queries, Filter filter) throws IOException {
    if (!filter.equals(Filter.NONE)) {
      throw new UserError("corrections are exported all together; leave the filters out");
    }
    LabelledExamples examples = LabelledExamples.of(queries);
    Path folder = folder(Format.CORRECTIONS);
    Path statements = folder.resolve("corrections.jsonl");
    Path articles = folder.resolve("articles.jsonl");
    int lost;
    try (Destination destination = Destination.of(Optional.of(statements), streams.out())) {
      lost = examples.statements(each -> line(destination.writer(), each));
      destination.keep();
    }
    try (Destination destination = Destination.of(Optional.of(articles), streams.out())) {
      examples.articles(each -> line(destination.writer(), each));
      destination.keep();
    }
    if (lost > 0) {
      tell(
          Wording.count(lost, "correction")
              + " left out: the articles that they are about are no longer in the ledger.");
    }
    tell("learn from them with 'entente learn %s %s'.".formatted(statements, articles));
  }

  private void whole(LedgerQueries queries, Format wanted, Filter filter) throws IOException {
    if (!filter.equals(Filter.NONE)) {
      throw new UserError(
          "csv, jsonl and parquet hold the whole ledger; for a part use 'entente events', 'ties',"
              + " 'statements' or 'sql' with --format "
              + word(wanted));
    }
    Path folder = folder(wanted);
    List<String> views = queries.views();
    for (String view : views) {
      Path file = folder.resolve(view + "." + word(wanted));
      if (wanted == Format.PARQUET) {
        ParquetFile.write(file, unfinished -> queries.wholeParquet(view, unfinished));
        continue;
      }
      try (Destination destination = Destination.of(Optional.of(file), streams.out())) {
        Table table = queries.whole(view);
        if (wanted == Format.CSV) {
          TableCsv.write(table, destination.writer(), raw);
        } else {
          TableJson.write(table, destination.writer());
        }
        destination.keep();
      }
    }
    tell(views.size() + " files written to " + folder + ": " + String.join(", ", views) + ".");
  }

  private static String word(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private void plover(LedgerQueries queries, Filter filter, Writer writer) throws IOException {
    for (ToldEvent event : queries.told(filter)) {
      line(writer, PloverJson.of(event));
    }
    queries.imported(filter, (dataset, event) -> line(writer, PloverJson.of(dataset, event)));
  }

  private void gdelt(LedgerQueries queries, Filter filter, Writer writer) {
    GdeltRow rows = new GdeltRow();
    long undated = 0;
    long[] uncoded = new long[1];
    long notDone = 0;
    for (ToldEvent event : queries.told(filter)) {
      if (!event.isToldAsDone()) {
        notDone++;
        continue;
      }
      List<ImportedEvent> pairs = event.pairs();
      undated += pairs.isEmpty() ? 1 : 0;
      pairs.forEach(pair -> row(rows, pair, writer, uncoded));
    }
    queries.imported(filter, (dataset, event) -> row(rows, event, writer, uncoded));
    if (notDone + undated + uncoded[0] > 0) {
      tell(
          String.format(
              Locale.UK,
              "left out, for GDELT's table cannot hold them: %,d events that nobody tells as"
                  + " done (planned, denied, called for), %,d without a day, %,d rows without a"
                  + " CAMEO code.",
              notDone,
              undated,
              uncoded[0]));
    }
  }

  private static void row(GdeltRow rows, ImportedEvent event, Writer writer, long[] uncoded) {
    Optional<String> row = rows.of(event);
    row.ifPresentOrElse(line -> line(writer, line), () -> uncoded[0]++);
  }

  private Network network(LedgerQueries queries, Filter filter) {
    List<String> deaf = View.TIES.deafTo(filter);
    if (!deaf.isEmpty()) {
      tell("ties are left out: they cannot be asked by " + String.join(", ", deaf) + ".");
    }
    LedgerNetwork.Kinds kinds =
        deaf.isEmpty() ? LedgerNetwork.Kinds.ALL : LedgerNetwork.Kinds.EVENTS;
    return LedgerNetwork.of(queries, filter, kinds, UnaryOperator.identity());
  }

  private static void line(Writer writer, String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(String words) {
    streams.err().println("entente: " + words);
  }
}
