package entente.show.cli;

import entente.event.Article;
import entente.keep.intake.EntryReader;
import entente.keep.reference.Memberships;
import entente.keep.store.ArticleKey;
import entente.keep.store.Entry;
import entente.keep.store.Known;
import entente.keep.store.Ledger;
import entente.keep.store.Printing;
import entente.read.article.Intake;
import entente.read.sense.BgeSense;
import entente.show.Wording;
import java.io.IOException;
import java.util.List;
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
  private final Streams streams;
  private final Wiring wiring;

  @ParentCommand private EntenteCommand parent = new EntenteCommand();

  @Parameters(
      paramLabel = "INPUT",
      description = "Text, HTML, JSON Lines, RSS or Atom; a folder of these; - for standard input.")
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

  /** What is to be done with an article. */
  private sealed interface Step {
    record Read(Entry entry) implements Step {}

    record Unread(String id, Article article) implements Step {}
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> inputs = Places.orStandardInput(places, streams.surroundings());
    reading.checkThreads();
    Tally tally = new Tally();
    try (Ledger kept = Ledger.open(ledger.file);
        BgeSense sense = BgeSense.load()) {
      Known known = kept.known();
      Wiring.Prepared prepared = reading.prepare(wiring, streams, quiet);
      EntryReader reader = new EntryReader(prepared.reader(), sense, Memberships.shipped());
      boolean bar = streams.surroundings().errIsTerminal() && !quiet;
      Progress progress =
          new Progress(streams.err(), bar, Expected.articles(inputs), System::nanoTime);
      try (Stream<Intake> incoming = wiring.inputs().open(inputs, streams.in())) {
        InOrder.read(
            incoming.iterator(),
            article -> step(article, known, reader),
            reading.threads,
            outcome -> {
              switch (outcome) {
                case InOrder.Outcome.Done<Step> done -> take(done.result(), kept, known, tally);
                case InOrder.Outcome.Refused<Step> refused -> tally.add(refused.refusal());
                case InOrder.Outcome.Noted<Step> noted -> {
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
      progress.clear();
    }
    return report(tally);
  }

  private InOrder.Outcome<Step> step(Article incoming, Known known, EntryReader reader) {
    Article article = reading.published.map(incoming::publishedOn).orElse(incoming);
    return CarefulReader.carefully(
        article, () -> step(known.of(article), article, reader), parent.debug, streams.err());
  }

  private static Step step(Known.Answer answer, Article article, EntryReader reader) {
    return switch (answer) {
      case Known.Answer.New fresh -> new Step.Read(reader.read(article));
      case Known.Answer.Earlier earlier -> new Step.Read(reader.read(article));
      case Known.Answer.There there -> new Step.Unread(there.id(), article);
      case Known.Answer.Copy copy -> new Step.Unread(copy.id(), article);
    };
  }

  /** Whether an article is there is asked again: it may have come twice in a row. */
  private static void take(Step step, Ledger kept, Known known, Tally tally) {
    switch (step) {
      case Step.Read read -> {
        Entry entry = read.entry();
        Printing printing = Printing.of(entry.article().named(entry.name()));
        switch (known.of(entry.id(), printing)) {
          case Known.Answer.New fresh -> {
            kept.add(entry);
            known.add(entry.id(), printing);
            tally.add(entry);
          }
          case Known.Answer.Earlier earlier -> {
            kept.replace(entry, earlier.printings().copies());
            known.add(entry.id(), earlier.printings());
            tally.addCopy();
          }
          case Known.Answer.There there -> tally.addKnown();
          case Known.Answer.Copy copy -> copy(copy, kept, known, tally);
        }
      }
      case Step.Unread unread -> {
        if (known.of(unread.id(), Printing.of(unread.article())) instanceof Known.Answer.Copy copy
            && ArticleKey.of(unread.article().text()).equals(unread.id())) {
          copy(copy, kept, known, tally);
        } else {
          tally.addKnown();
        }
      }
    }
  }

  private static void copy(Known.Answer.Copy copy, Ledger kept, Known known, Tally tally) {
    kept.setCopies(copy.id(), copy.printings().copies());
    known.add(copy.id(), copy.printings());
    tally.addCopy();
  }

  private int report(Tally tally) {
    tally.account().refusalLines().forEach(line -> tell("not added: " + line));
    if (!quiet) {
      tell(
          "%s added with %s, %d there already, %s of what is there, %s not read."
              .formatted(
                  Wording.count(tally.articles(), "article"),
                  Wording.count(tally.account().statements(), "statement"),
                  tally.known(),
                  Wording.count(tally.copies(), "reprint"),
                  Wording.count(tally.account().refusals().size(), "input")));
      tell("see them with 'entente events', 'entente ties' and 'entente articles'.");
    }
    return tally.account().refusals().isEmpty() ? 0 : 1;
  }

  private void tell(String words) {
    streams.err().println("entente: " + words);
  }
}
