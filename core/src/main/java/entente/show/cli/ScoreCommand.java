package entente.show.cli;

import entente.read.article.Intake;
import entente.read.codebook.CodebookReader;
import entente.score.CodedStatement;
import entente.score.Document;
import entente.score.ExpectedScores;
import entente.score.ScoreException;
import entente.score.ScoreReport;
import entente.score.Scoring;
import entente.score.StatementFile;
import entente.score.Triggers;
import entente.show.Wording;
import entente.show.interchange.ScoreJson;
import entente.show.terminal.MissOutput;
import entente.show.terminal.Paint;
import entente.show.terminal.ScoreOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code entente score}: how well articles are coded, by what a person coded in them. */
@Command(
    name = "score",
    description = {
      "Compares what the program codes in articles with gold, that is with what a careful person"
          + " coded in them, and tells what is missed and why."
    },
    footer = {
      "",
      "Exit code 1 also where scores lie below those of --expect.",
      "",
      "Examples:",
      "  entente score gold.jsonl articles/",
      "  entente score --misses gold.jsonl articles/",
      "  entente score --expect scores.csv gold.jsonl articles/"
    })
final class ScoreCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @ParentCommand private EntenteCommand parent = new EntenteCommand();

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "Gold statements, JSON Lines as 'read --format jsonl' writes them.")
  private @Nullable Path gold;

  @Parameters(
      index = "1..*",
      paramLabel = "DOCS",
      description = "The articles that the gold is about, as for read.")
  private List<String> places = List.of();

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description = "Score these coded statements, JSON Lines too, and read nothing.")
  private Optional<Path> system = Optional.empty();

  @Option(
      names = "--misses",
      description = "Shows each miss: its sentence, the gold, what was coded, and the cause.")
  private boolean misses;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (default) or json.")
  private Form format = Form.TEXT;

  @Option(
      names = "--expect",
      paramLabel = "FILE",
      description = "Scores that must be reached, as --write-expected writes them.")
  private Optional<Path> expected = Optional.empty();

  @Option(
      names = "--write-expected",
      paramLabel = "FILE",
      description = "Writes the scores there: CSV, or JSON if the name ends in .json.")
  private Optional<Path> toWrite = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      description = "No account of the run on standard error.")
  private boolean quiet;

  @Mixin private ReaderOptions reading = new ReaderOptions();

  /** The forms of a report. */
  enum Form {
    TEXT,
    JSON
  }

  ScoreCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (places.isEmpty() && system.isEmpty()) {
      throw new UserError(
          "Nothing to score: give the articles that the gold is about, or --system FILE.");
    }
    reading.checkThreads();
    try {
      return scored();
    } catch (ScoreException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  private int scored() throws IOException, InterruptedException {
    Path file = given(gold);
    List<CodedStatement> statements = StatementFile.read(file);
    if (statements.isEmpty()) {
      throw new UserError(file + " holds no statement; write one a line.");
    }
    Optional<ExpectedScores> scores =
        expected.isEmpty()
            ? Optional.empty()
            : Optional.of(ExpectedScores.read(given(expected.get())));
    GoldDocuments documents = new GoldDocuments(file, statements, this::tell);
    if (system.isPresent()) {
      documents.take(StatementFile.read(given(system.get())));
    }
    Optional<Triggers> triggers = read(documents);
    triggers.ifPresent(each -> tellUnknownTypes(statements, each));
    List<Document> compared = documents.documents(!places.isEmpty() && system.isEmpty());
    ScoreReport report = Scoring.of(compared, triggers);
    Optional<List<ExpectedScores.Shortfall>> shortfalls =
        scores.map(each -> each.shortfalls(report));
    write(report, shortfalls);
    if (toWrite.isPresent()) {
      writeExpected(toWrite.get(), ExpectedScores.of(report));
    }
    if (documents.others() > 0 && !quiet) {
      tell(Wording.count(documents.others(), "article") + " without gold passed over.");
    }
    shortfalls.stream().flatMap(List::stream).forEach(each -> tell(told(each)));
    boolean fell = shortfalls.filter(each -> !each.isEmpty()).isPresent();
    return fell || documents.areIncomplete() ? 1 : 0;
  }

  /** {@return the triggers of the codebook that the articles were read with, if they were read} */
  private Optional<Triggers> read(GoldDocuments documents)
      throws IOException, InterruptedException {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<Intake> articles = wiring.inputs().open(places, streams.in())) {
      if (system.isPresent()) {
        documents.read(articles, Optional.empty(), reading.threads);
        return Optional.empty();
      }
      CarefulReader reader =
          new CarefulReader(
              reading.prepare(wiring, streams, quiet).reader(),
              reading.published,
              parent.debug,
              streams.err());
      documents.read(articles, Optional.of(reader::read), reading.threads);
      // A mistake in the user's own codebook was told when the reader was made.
      return Optional.of(
          new Triggers(
              reading.codebook.map(CodebookReader::with).orElseGet(CodebookReader::shipped)));
    }
  }

  private void tellUnknownTypes(List<CodedStatement> statements, Triggers triggers) {
    String unknown =
        statements.stream()
            .map(CodedStatement::type)
            .filter(type -> !triggers.knows(type))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      tell("the codebook has no type of this name, so it can only be missed: " + unknown + ".");
    }
  }

  private void write(ScoreReport report, Optional<List<ExpectedScores.Shortfall>> shortfalls)
      throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    Surroundings surroundings = streams.surroundings();
    Paint paint = new Paint(surroundings.colourWanted() && surroundings.outIsTerminal());
    switch (format) {
      case JSON -> writer.write(ScoreJson.of(report, shortfalls) + "\n");
      case TEXT -> {
        new ScoreOutput(writer, paint).write(report);
        if (misses) {
          new MissOutput(writer, paint, surroundings.columns()).write(report.misses());
        }
      }
    }
    writer.flush();
  }

  private static String told(ExpectedScores.Shortfall shortfall) {
    return "below expected: %s is %s, expected %s, and no less than %s is allowed."
        .formatted(
            shortfall.figure().words(),
            ExpectedScores.percent(shortfall.value() / 100),
            ExpectedScores.percent(shortfall.expected() / 100),
            ExpectedScores.percent((shortfall.expected() - shortfall.allowed()) / 100));
  }

  static Path given(@Nullable Path file) {
    if (file == null || !Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UserError(file + " cannot be read: there is no such file.");
    }
    return file;
  }

  private static void writeExpected(Path file, ExpectedScores scores) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new UserError(file + " cannot be written: give a file in a folder that exists.");
    }
    Files.writeString(file, scores.written(file));
  }

  private void tell(String words) {
    streams.err().println("entente: " + words);
  }
}
