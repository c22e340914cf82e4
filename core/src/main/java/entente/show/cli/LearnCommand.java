package entente.show.cli;

import entente.learn.Corrections;
import entente.learn.OwnCodebook;
import entente.learn.Suggestions;
import entente.read.ArticleReader;
import entente.read.article.Intake;
import entente.read.codebook.Codebook;
import entente.read.codebook.CodebookReader;
import entente.read.opinion.LabelledSentence;
import entente.score.CodedStatement;
import entente.score.Document;
import entente.score.ScoreException;
import entente.score.StatementFile;
import entente.show.Wording;
import entente.show.interchange.LearnJson;
import entente.show.terminal.LearnOutput;
import entente.show.terminal.Paint;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code entente learn}: what corrections teach. */
@Command(
    name = "learn",
    description = {
      "Learns from corrections: tells which words, added to the codebook, would mend most of what"
          + " the program missed, and teaches the second opinion."
    },
    footer = {
      "",
      "Examples:",
      "  entente learn corrections.jsonl articles/",
      "  entente learn --into mine corrections.jsonl articles/",
      "  entente learn --opinion mine.bin corrections.jsonl articles/"
    })
final class LearnCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @ParentCommand private EntenteCommand parent = new EntenteCommand();

  @Parameters(
      index = "0",
      paramLabel = "CORRECTIONS",
      description = "Right statements, JSON Lines as 'read --format jsonl' writes them, mended.")
  private @Nullable Path corrections;

  @Parameters(
      index = "1..*",
      paramLabel = "DOCS",
      arity = "1..*",
      description = "The articles that the corrections are about, as for read.")
  private List<String> places = List.of();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Suggestions shown of each sort (default 20).")
  private int limit = 20;

  @Option(
      names = "--try",
      description =
          "Reads the articles once more with the suggested triggers, and tells what each finds.")
  private boolean trial;

  @Option(
      names = "--yaml",
      description = "Shows the files of a codebook of your own with what mends more than it costs.")
  private boolean yaml;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Writes these files into that folder, to be named with --codebook.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--opinion",
      paramLabel = "FILE",
      description =
          "Learns the second opinion anew, from the program's own sentences and the corrections,"
              + " and writes it there; takes a minute or more.")
  private Optional<Path> opinion = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (default) or json.")
  private ScoreCommand.Form format = ScoreCommand.Form.TEXT;

  @Option(
      names = {"-q", "--quiet"},
      description = "No account of the run on standard error.")
  private boolean quiet;

  @Mixin private CodingOptions reading = new CodingOptions();

  LearnCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    reading.checkThreads();
    if (limit < 1) {
      throw new UserError("--limit " + limit + ": give at least 1.");
    }
    if (trial && places.contains("-")) {
      throw new UserError("--try reads the articles twice; give files or folders instead of -.");
    }
    opinion.ifPresent(LearnCommand::checkWritable);
    try {
      return learnt();
    } catch (ScoreException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  private int learnt() throws IOException, InterruptedException {
    Path file = ScoreCommand.given(corrections);
    List<CodedStatement> statements = StatementFile.read(file);
    if (statements.isEmpty()) {
      throw new UserError(file + " holds no statement; write one a line.");
    }
    GoldDocuments documents = new GoldDocuments(file, statements, this::tell);
    read(documents, reading.prepare(wiring, streams, quiet).reader());
    List<Document> compared = documents.documents(true);
    // A mistake in the user's own codebook was told when the reader was made.
    Codebook codebook =
        reading.codebook.map(CodebookReader::with).orElseGet(CodebookReader::shipped);
    tellUnknownTypes(statements, codebook);
    Suggestions suggestions = Suggestions.of(compared, codebook);
    if (trial) {
      GoldDocuments again = new GoldDocuments(file, statements, told -> {});
      suggestions = suggestions.tried(retried(again, OwnCodebook.files(suggestions, codebook)));
    }
    Map<String, String> files = OwnCodebook.files(suggestions, codebook);
    if (folder.isPresent()) {
      write(folder.get(), files);
    }
    Optional<Integer> taught = Optional.empty();
    if (opinion.isPresent()) {
      taught = Optional.of(teach(opinion.get(), Corrections.sentences(compared)));
    }
    show(suggestions, files, taught);
    if (documents.others() > 0 && !quiet) {
      tell(Wording.count(documents.others(), "article") + " without corrections passed over.");
    }
    return documents.areIncomplete() ? 1 : 0;
  }

  private void read(GoldDocuments documents, ArticleReader coder)
      throws IOException, InterruptedException {
    CarefulReader reader = new CarefulReader(coder, reading.published, parent.debug, streams.err());
    try (Stream<Intake> articles = wiring.inputs().open(places, streams.in())) {
      documents.read(articles, Optional.of(reader::read), reading.threads);
    }
  }

  /** {@return the documents as read with the user's own codebook and these files besides} */
  private List<Document> retried(GoldDocuments documents, Map<String, String> files)
      throws IOException, InterruptedException {
    try (TrialFolder folderOfTrial = TrialFolder.of(reading.codebook, files)) {
      Wiring.Wanted wanted =
          new Wiring.Wanted(
              Optional.of(folderOfTrial.path()),
              reading.actors,
              Optional.empty(),
              Optional.empty());
      read(documents, wiring.readers().reader(wanted, progress -> {}).reader());
      return documents.documents(true);
    }
  }

  private void show(Suggestions suggestions, Map<String, String> files, Optional<Integer> taught)
      throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    Surroundings surroundings = streams.surroundings();
    switch (format) {
      case JSON -> writer.write(LearnJson.of(suggestions, files, taught) + "\n");
      case TEXT -> {
        LearnOutput output =
            new LearnOutput(
                writer,
                new Paint(surroundings.colourWanted() && surroundings.outIsTerminal()),
                surroundings.columns());
        output.write(suggestions, limit);
        if (yaml) {
          output.write(files);
        }
      }
    }
    writer.flush();
  }

  /** {@return from how many sentences of the corrections it was learnt} */
  private int teach(Path file, List<LabelledSentence> sentences) throws IOException {
    if (sentences.isEmpty()) {
      throw new UserError(
          "The corrections have no event with a source and a target, and so teach no opinion.");
    }
    if (!quiet) {
      tell(
          "learning from %s of yours and those of the program; this takes a minute or more."
              .formatted(Wording.count(sentences.size(), "sentence")));
    }
    ByteArrayOutputStream learnt = new ByteArrayOutputStream();
    wiring.learners().learn(reading.actors, sentences, learnt);
    // It takes its place only when it is complete: a failed run leaves an older file as it was.
    Path place = file.toAbsolutePath();
    Path unfinished = place.resolveSibling(".entente-" + UUID.randomUUID() + ".part");
    try {
      Files.write(unfinished, learnt.toByteArray());
      Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    if (!quiet) {
      tell(file + " written; name it with 'read --recall R --opinion " + file + "'.");
    }
    return sentences.size();
  }

  private static void checkWritable(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent) || Files.isDirectory(file)) {
      throw new UserError(file + " cannot be written: give a file in a folder that exists.");
    }
  }

  /** Writes new files only: what a user wrote is never lost. */
  private void write(Path into, Map<String, String> files) throws IOException {
    if (Files.exists(into) && !Files.isDirectory(into)) {
      throw new UserError(into + " is a file; give a folder to --into.");
    }
    for (String name : files.keySet()) {
      if (Files.exists(into.resolve(name))) {
        throw new UserError(
            into.resolve(name) + " is there already; give another folder, or move the file away.");
      }
    }
    Files.createDirectories(into);
    for (Map.Entry<String, String> each : files.entrySet()) {
      Files.writeString(into.resolve(each.getKey()), each.getValue());
    }
    if (!quiet) {
      tell(
          files.isEmpty()
              ? "no suggestion mends more than it costs; nothing was written."
              : "%s written to %s; check them with 'codebook --check --codebook %s'."
                  .formatted(Wording.count(files.size(), "file"), into, into));
    }
  }

  private void tellUnknownTypes(List<CodedStatement> statements, Codebook codebook) {
    String unknown =
        statements.stream()
            .map(CodedStatement::type)
            .filter(type -> codebook.type(type).isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      tell("the codebook has no type of this name, so no file is made for it: " + unknown + ".");
    }
  }

  private void tell(String words) {
    streams.err().println("entente: " + words);
  }
}
