package entente.show.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code entente read}: articles in, statements out. */
@Command(
    name = "read",
    description = "Reads articles and shows who does what to whom, who says so, and how sure.",
    footer = {
      "",
      "Examples:",
      "  entente read article.txt",
      "  entente read --format html -o page.html article.html",
      "  entente read --format jsonl news.jsonl > statements.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @ParentCommand private EntenteCommand parent = new EntenteCommand();

  @Parameters(
      paramLabel = "FILE",
      description =
          "Text, HTML, JSON Lines, RSS, Atom or WARC; a folder of these; - for standard input.")
  private List<String> places = List.of();

  @Mixin private ReaderOptions reading = new ReaderOptions();
  @Mixin private OutputOptions writing = new OutputOptions();

  @Option(
      names = "--explain",
      description = "For each sentence: the tree, the actors found, the rules that fired.")
  private boolean explain;

  ReadCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (explain && writing.format != Format.TERMINAL) {
      throw new UserError("--explain is for the terminal; leave out --format.");
    }
    List<String> inputs = Places.orStandardInput(places, streams.surroundings());
    Wiring.Prepared prepared = reading.prepare(wiring, streams, writing.quiet);
    boolean bar = streams.surroundings().errIsTerminal() && !writing.quiet;
    Progress progress =
        new Progress(streams.err(), bar, Expected.articles(inputs), System::nanoTime);
    return new Run(streams, reading, writing, explain, parent.debug)
        .read(wiring.inputs().open(inputs, streams.in()), prepared, progress);
  }
}
