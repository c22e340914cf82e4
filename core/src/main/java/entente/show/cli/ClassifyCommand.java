package entente.show.cli;

import entente.event.Actor;
import entente.read.classify.Answer;
import entente.read.classify.PairClassifier;
import entente.read.classify.Question;
import entente.read.classify.Questions;
import entente.read.plover.CameoCodes;
import entente.show.interchange.AnswerJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente classify}: the type of the event between marked actors. */
@Command(
    name = "classify",
    description =
        "Tells which of PLOVER's types an event is, in sentences where it is marked who does it"
            + " and to whom.",
    footer = {
      "",
      "A line of FILE is a JSON object with text, source and target: the words in the text.",
      "",
      "Examples:",
      "  entente classify --text \"Chile has freed two Bolivian fishermen.\" \\",
      "    --source Chile --target \"Bolivian fishermen\"",
      "  entente classify sentences.jsonl > types.jsonl"
    })
final class ClassifyCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "JSON Lines; - is standard input.")
  private Optional<Path> place = Optional.empty();

  @Option(names = "--text", paramLabel = "TEXT", description = "Classify this sentence instead.")
  private Optional<String> text = Optional.empty();

  @Option(names = "--source", paramLabel = "WORDS", description = "With --text: who does it.")
  private List<String> sources = List.of();

  @Option(names = "--target", paramLabel = "WORDS", description = "With --text: to whom.")
  private List<String> targets = List.of();

  @Option(
      names = "--codes",
      paramLabel = "KIND",
      description = "Codes of the actors: cameo (default) or entente.")
  private Codes codes = Codes.CAMEO;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to that file; it is replaced only when all went well.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      description = "No messages on standard error.")
  private boolean quiet;

  @Mixin private ReaderOptions reading = new ReaderOptions();

  /** By which codes actors are told. */
  enum Codes {
    CAMEO,
    ENTENTE
  }

  ClassifyCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    if (text.isPresent() == place.isPresent()) {
      throw new UserError("Give either a file of sentences or --text with --source and --target.");
    }
    Wiring.Wanted wanted = reading.wanted(unneeded -> {});
    PairClassifier classifier =
        wiring.classifiers().classifier(wanted, CodingOptions.progress(streams, quiet));
    if (text.isPresent()) {
      streams
          .out()
          .println(told(classifier.answer(new Question("text", text.get(), sources, targets))));
      return 0;
    }
    return lines(classifier);
  }

  private static String told(Answer answer) {
    String because =
        answer
            .event()
            .map(event -> "by rule " + event.statement().rule())
            .orElse("by the sense of the sentence alone");
    return answer
        .type()
        .map(type ->
            String.format(
                Locale.ROOT, "%s  confidence %.2f, %s", type, answer.confidence(), because))
        .orElse("no event between them is told");
  }

  private int lines(PairClassifier classifier) throws IOException {
    Function<Actor, String> code = codes == Codes.CAMEO ? CameoCodes.load()::of : Actor::toString;
    int failed = 0;
    int number = 0;
    try (BufferedReader lines = open();
        Destination destination = Destination.of(file, streams.out())) {
      Writer writer = destination.writer();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          Question question = Questions.read(line, String.valueOf(number));
          writer.write(AnswerJson.of(classifier.answer(question), code));
          writer.write('\n');
        } catch (IllegalArgumentException e) {
          streams.err().println("entente: " + name() + ":" + number + " " + e.getMessage() + ".");
          failed++;
        }
      }
      destination.keep();
    }
    return failed == 0 ? 0 : 1;
  }

  private BufferedReader open() throws IOException {
    Path path = place.orElseThrow();
    if (path.toString().equals("-")) {
      return new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    }
    if (!Files.isRegularFile(path)) {
      throw new UserError(path + " is not there or no file; give a file of JSON Lines.");
    }
    return Files.newBufferedReader(path);
  }

  private String name() {
    return place.map(Path::toString).orElse("-");
  }
}
