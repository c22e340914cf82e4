package entente.show.cli;

import entente.event.Article;
import entente.keep.coded.CodedFolder;
import entente.keep.intake.Arrival;
import entente.keep.intake.Batch;
import entente.keep.intake.EntryReader;
import entente.keep.reference.Memberships;
import entente.keep.store.Entry;
import entente.keep.store.Known;
import entente.keep.store.Ledger;
import entente.read.article.Intake;
import entente.read.sense.BgeSense;
import entente.show.Wording;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code entente add}: articles into the ledger. */
@Command(
    name = "add",
    description = {
      "Reads articles into the ledger: events, however many outlets tell of them, and ties.",
      "An article that is there already is passed over; a run that was cut off goes on where it"
          + " stopped."
    },
    footer = {
      "",
      "Examples:",
      "  entente add news.jsonl articles/",
      "  entente add --ledger caucasus.duckdb feed.xml"
    })
final class AddCommand implements Callable<Integer> {
  /** So many articles, or what is read in so long, are taken at once. */
  private static final int MOST_AT_ONCE = 500;

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Streams streams;
  private final Wiring wiring;

  @ParentCommand private EntenteCommand parent = new EntenteCommand();

  @Parameters(
      paramLabel = "INPUT",
      description =
          "Text, HTML, JSON Lines, RSS, Atom or WARC; a folder of these, or of articles that"
              + " entente-spark coded; - for standard input.")
  private List<String> places = List.of();

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private ReaderOptions reading = new ReaderOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no account of the run on standard error.")
  private boolean quiet;

  AddCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> inputs = Places.orStandardInput(places, streams.surroundings());
    List<CodedFolder> coded = inputs.stream().flatMap(AddCommand::coded).toList();
    List<String> plain = inputs.stream().filter(place -> coded(place).findAny().isEmpty()).toList();
    reading.checkThreads();
    Tally tally = new Tally();
    try (Ledger kept = Ledger.open(ledger.file)) {
      Known known = kept.known();
      for (CodedFolder folder : coded) {
        takeCoded(folder, kept, known, tally);
      }
      if (!plain.isEmpty()) {
        read(plain, kept, known, tally);
      }
    }
    return report(tally);
  }

  private static Stream<CodedFolder> coded(String place) {
    try {
      Path folder = Path.of(place);
      return CodedFolder.is(folder) ? Stream.of(new CodedFolder(folder)) : Stream.empty();
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  private void takeCoded(CodedFolder folder, Ledger kept, Known known, Tally tally)
      throws IOException {
    boolean bar = streams.surroundings().errIsTerminal() && !quiet;
    Progress progress =
        new Progress(
            streams.err(),
            bar,
            bar ? OptionalLong.of(folder.count()) : OptionalLong.empty(),
            System::nanoTime);
    Batch batch = batch(kept, known, tally);
    folder.each(article -> {
      batch.take(article.entry());
      progress.show(tally);
    });
    batch.flush();
    progress.clear();
  }

  private void read(List<String> inputs, Ledger kept, Known known, Tally tally)
      throws IOException, InterruptedException {
    try (BgeSense sense = BgeSense.load()) {
      Wiring.Prepared prepared = reading.prepare(wiring, streams, quiet);
      EntryReader reader = new EntryReader(prepared.sparing(), sense, Memberships.shipped());
      boolean bar = streams.surroundings().errIsTerminal() && !quiet;
      Progress progress =
          new Progress(streams.err(), bar, Expected.articles(inputs), System::nanoTime);
      Batch batch = batch(kept, known, tally);
      try (Stream<Intake> incoming = wiring.inputs().open(inputs, streams.in())) {
        InOrder.read(
            incoming.iterator(),
            article -> step(article, known, reader),
            reading.threads,
            outcome -> {
              switch (outcome) {
                case InOrder.Outcome.Done<Arrival> done -> batch.take(done.result());
                case InOrder.Outcome.Refused<Arrival> refused -> tally.add(refused.refusal());
                case InOrder.Outcome.Noted<Arrival> noted -> {
                  if (!quiet) {
                    progress.clear();
                    tell(noted.place() + ": " + noted.note());
                  }
                }
              }
              progress.show(tally);
              return true;
            });
      }
      batch.flush();
      progress.clear();
    }
  }

  private InOrder.Outcome<Arrival> step(Article incoming, Known known, EntryReader reader) {
    Article article = reading.published.map(incoming::publishedOn).orElse(incoming);
    return CarefulReader.carefully(
        article, () -> Arrival.of(article, known, reader), parent.debug, streams.err());
  }

  private static Batch batch(Ledger kept, Known known, Tally tally) {
    return new Batch(
        kept, known, MOST_AT_ONCE, PATIENCE, System::nanoTime, outcome -> note(outcome, tally));
  }

  private static void note(Arrival.Outcome outcome, Tally tally) {
    switch (outcome) {
      case Arrival.Outcome.Added(Entry entry) -> tally.add(entry);
      case Arrival.Outcome.Copied copied -> tally.addCopy();
      case Arrival.Outcome.There there -> tally.addKnown();
    }
  }

  private int report(Tally tally) {
    tally.account().refusals().lines().forEach(line -> tell("not added: " + line));
    if (!quiet) {
      tell(
          "%s added with %s, %d there already, %s of what is there, %s not read."
              .formatted(
                  Wording.count(tally.articles(), "article"),
                  Wording.count(tally.account().statements(), "statement"),
                  tally.known(),
                  Wording.count(tally.copies(), "reprint"),
                  Wording.count(tally.account().refusals().count(), "input")));
      tell("see them with 'entente events', 'entente ties' and 'entente articles'.");
    }
    return tally.account().refusals().isEmpty() ? 0 : 1;
  }

  private void tell(String words) {
    streams.err().println("entente: " + words);
  }
}
