package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import entente.read.Reading;
import entente.read.article.Intake;
import entente.show.ExampleReading;
import entente.show.Names;
import entente.show.interchange.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  private static final String NUMBER = "number-";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void showsStatementsGroupedByEvent() {
    assertThat(run("read", "one")).isZero();
    assertThat(out())
        .contains("COOPERATE  USA  with KGZ, KAZ  in TJK")
        .contains("basing  RUS  in TJK")
        .contains("call to action")
        .contains("1 article · 1 sentence · 11 statements")
        .doesNotContain("\u001b");
    assertThat(err()).isEmpty();
  }

  @Test
  void writesJsonLinesAndNothingElseToStandardOutput() {
    assertThat(run("read", "--format", "jsonl", "one")).isZero();
    assertThat(out().lines()).hasSize(11).allMatch(line -> line.startsWith("{\"id\":"));
    assertThat(err())
        .isEqualTo("entente: 1 article, 1 sentence, 11 statements, 0 inputs not read.\n");
  }

  @Test
  void saysNothingOfTheRunWhenQuiet() {
    assertThat(run("read", "--quiet", "-f", "csv", "one")).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void readsStandardInputWhereNoFileIsGiven() {
    assertThat(run("read", "-q", "-f", "jsonl")).isZero();
    assertThat(out()).contains("\"doc\":\"-\"");
  }

  @Test
  void reportsARefusedInputAndReadsTheRest() {
    assertThat(run("read", "-f", "jsonl", "bad", "one")).isOne();
    assertThat(out().lines()).hasSize(11);
    assertThat(err()).contains("entente: not read: bad: it is not a text.\n");
  }

  @Test
  void listsRefusedInputsAtTheEndOnATerminal() {
    assertThat(run("read", "bad", "one")).isOne();
    assertThat(out()).endsWith("Not read: 1 input\n  bad: it is not a text.\n");
  }

  @Test
  void tellsWhatWasGuessedAndCountsItAsNoFault() {
    assertThat(run("read", "-f", "jsonl", "guess", "one")).isZero();
    assertThat(err()).startsWith("entente: guess: taken as windows-1251\n");
  }

  @Test
  void goesOnAfterAnArticleThatTheReaderFailsOn() {
    assertThat(run("read", "-f", "jsonl", "crash", "one")).isOne();
    assertThat(out().lines()).hasSize(11);
    assertThat(err())
        .contains("not read: crash: an error inside the program (IllegalStateException)")
        .doesNotContain("\tat ");
  }

  @Test
  void showsWhereAnErrorAroseOnlyWhenAskedTo() {
    run("--debug", "read", "crash");
    assertThat(err()).contains("\tat ");
  }

  @Test
  void keepsTheOrderOfTheInputsOnManyThreads() {
    String[] arguments =
        Stream.concat(
                Stream.of("read", "-q", "-f", "csv", "--threads", "4"),
                IntStream.range(0, 60).mapToObj(i -> NUMBER + i))
            .toArray(String[]::new);
    assertThat(run(arguments)).isZero();
    List<String> articles =
        out().lines().skip(1).map(line -> line.split(",", -1)[1]).distinct().toList();
    assertThat(articles).isEqualTo(IntStream.range(0, 60).mapToObj(i -> NUMBER + i).toList());
  }

  @Test
  void writesAFileOnlyWhenTheRunIsComplete() throws IOException {
    Path file = folder.resolve("statements.jsonl");
    Files.writeString(file, "older");
    assertThat(run("read", "-f", "jsonl", "-o", file.toString(), "broken")).isOne();
    assertThat(file).hasContent("older");
    assertThat(err()).isEqualTo("entente: cannot read or write: the disk is gone.\n");
    assertThat(run("read", "-q", "-f", "jsonl", "-o", file.toString(), "one")).isZero();
    assertThat(Files.readAllLines(file)).hasSize(11);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void tellsAMistakeInOneSentence() {
    assertThat(run("read", "--published", "May", "one")).isEqualTo(2);
    assertThat(run("read", "-o", folder.toString(), "one")).isEqualTo(2);
    assertThat(run("read", "--codebook", "wrong", "one")).isEqualTo(2);
    assertThat(run("raed")).isEqualTo(2);
    assertThat(run("read", "--threads", "0", "one")).isEqualTo(2);
    assertThat(err().lines())
        .containsExactly(
            "entente: Invalid value for option '--published': 'May' is not a day; write"
                + " YYYY-MM-DD. See 'entente read --help'.",
            "entente: " + folder + " is a folder; give the name of a file to -o.",
            "entente: wrong/AID.yaml, line 3: no such role.",
            "entente: 'raed' is not a command. See 'entente --help'.",
            "entente: --threads 0: give at least 1.");
  }

  @Test
  void explainsASentence() {
    assertThat(run("explain", "--text", "Russia has a base in Tajikistan.")).isZero();
    assertThat(out())
        .contains("   0  Russia      russia      NNP  subject             1 has\n")
        .contains("actor      “Tajikistan” is TJK  by name")
        .contains("unknown    “base”")
        .contains("step       trigger 'base' of basing/have-base")
        .contains("basing  RUS  reported");
  }

  @Test
  void coloursWhenToldTo() {
    run("read", "--color", "always", "one");
    assertThat(out()).contains("\u001b[32mreported\u001b[0m");
  }

  @Test
  void printsItsSchema() {
    assertThat(run("schema")).isZero();
    assertThat(out()).isEqualTo(Schema.json());
  }

  @Test
  void listsTheTypesOfTheCodebook() {
    assertThat(run("codebook")).isZero();
    assertThat(out()).isEqualTo("event      AID     Gives help.\ntie        basing  Has a base.\n");
  }

  @Test
  void demonstratesItselfWithTheExampleThatIsShipped() {
    assertThat(run("demo", "-f", "jsonl", "-q")).isZero();
    assertThat(out()).contains("\"doc\":\"exercise-pledge-and-base\"");
  }

  /** Only who wants to see how a sentence was read needs those read in which nothing can be. */
  @Test
  void whatIsExplainedIsReadInFullAndElseSparingly() {
    assertThat(run("read", "-q", "-f", "jsonl", "nobody")).isZero();
    assertThat(out()).isEmpty();
    assertThat(run("read", "-q", "--explain", "nobody")).isZero();
    assertThat(out()).isNotEmpty();
  }

  private int run(String... arguments) {
    Wiring wiring =
        new Wiring(
            (wanted, progress) -> {
              if (wanted.codebook().isPresent()) {
                throw new UserError(wanted.codebook().get() + "/AID.yaml, line 3: no such role");
              }
              return new Wiring.Prepared(
                  ProgramTest::reading, ProgramTest::sparing, Names.ofStates());
            },
            (places, in) -> places.stream().map(ProgramTest::incoming),
            codebook ->
                Stream.of(
                    new Wiring.TypeLine("event", "AID", "Gives help."),
                    new Wiring.TypeLine("tie", "basing", "Has a base.")),
            (codebook, actors, progress) -> List.of(),
            (wanted, progress) -> {
              throw new UserError("no classifier here");
            },
            (actors, corrections, out) -> {
              throw new UserError("nothing is learnt here");
            });
    InputStream in = new ByteArrayInputStream(new byte[0]);
    return Program.run(in, print(out), print(err), Surroundings.PIPES, wiring, arguments);
  }

  private static Intake incoming(String place) {
    return switch (place) {
      case "bad" -> new Intake.Refused(place, "it is not a text.");
      case "broken" -> throw new UncheckedIOException(new IOException("the disk is gone"));
      case "guess" -> new Intake.Noted(place, "taken as windows-1251");
      default -> new Intake.Taken(Article.of(place, "text"));
    };
  }

  private static Reading reading(Article article) {
    if (article.id().equals("crash")) {
      throw new IllegalStateException("a fault");
    }
    return ExampleReading.reading(article.id());
  }

  private static Reading sparing(Article article) {
    return article.id().equals("nobody")
        ? new Reading(article, List.of(), List.of())
        : reading(article);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
