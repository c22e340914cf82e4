package entente.spark;

import entente.show.Wording;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes articles on Spark; {@code spark-submit} starts it, or the script of the same name. */
@Command(
    name = "entente-spark",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Codes articles on Apache Spark, on one machine or many, into Parquet by day.",
      "What was coded before is not coded again; an input that has changed replaces its articles."
    },
    footer = {"", "Examples:", "  entente-spark -o coded examples", "  entente add coded"})
public final class Main implements Callable<Integer> {
  private static final int MEBIBYTE = 1 << 20;
  private static final int FAULT = 2;

  /** Parts into which a shuffle on one machine cuts what there is. */
  private static final int LOCAL_PARTS = 16;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "WARC, JSON Lines, Parquet or what else 'entente read' takes; a folder of these or a"
              + " pattern, on any file system that Hadoop knows.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where articles, statements, events and refusals are written.")
  private String output = "";

  @Option(
      names = "--codebook",
      paramLabel = "FOLDER",
      description = "A codebook of your own, which extends the one that is shipped.")
  private Optional<Path> codebook = Optional.empty();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Actors of your own, which are added to those that are shipped.")
  private Optional<Path> actors = Optional.empty();

  @Option(
      names = "--piece",
      paramLabel = "MB",
      defaultValue = "1",
      description = "Megabytes of JSON Lines that one task codes; ${DEFAULT-VALUE} if not given.")
  private int piece = 1;

  @Option(names = "--no-events", description = "Leaves events out; 'entente add' makes them too.")
  private boolean noEvents;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tells of errors only.")
  private boolean quiet;

  @Option(names = "--debug", description = "Shows where an error arose.")
  private boolean debug;

  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  /** The version, from the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"entente-spark " + version()};
    }
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("of a development build");
  }

  /** Runs the job and ends the program with its exit code: 0, or 2 if it could not be done. */
  public static void main(String... arguments) {
    int code = run(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  static int run(String... arguments) {
    return new CommandLine(new Main()).execute(arguments);
  }

  @Override
  public Integer call() {
    try {
      check();
      Manifest manifest = work();
      account(manifest, output).forEach(this::tell);
      return 0;
    } catch (JobException e) {
      return fault(String.valueOf(e.getMessage()), e);
    } catch (Exception e) {
      return fault(
          "the job was not ended (%s); run it again, and it goes on where it stopped."
              .formatted(reason(e)),
          e);
    }
  }

  private void check() {
    codebook
        .filter(folder -> !Files.isDirectory(folder))
        .ifPresent(folder -> {
          throw new JobException("--codebook " + folder + " is no folder.");
        });
    actors
        .filter(file -> !Files.isRegularFile(file))
        .ifPresent(file -> {
          throw new JobException("--actors " + file + " is no file.");
        });
    if (piece < 1 || piece > 1024) {
      throw new JobException("--piece " + piece + ": give megabytes from 1 to 1024.");
    }
  }

  private Manifest work() throws IOException {
    try (SparkSession session = session(new SparkConf())) {
      List<Path> own = new ArrayList<>();
      codebook.ifPresent(own::add);
      actors.ifPresent(own::add);
      own.forEach(file -> session.sparkContext().addFile(file.toAbsolutePath().toString(), true));
      CodingJob.Wanted wanted =
          new CodingJob.Wanted(
              inputs,
              output,
              Coding.of(version(), codebook, actors),
              (long) piece * MEBIBYTE,
              !noEvents);
      return new CodingJob(session, wanted, this::tell).run();
    }
  }

  private void tell(String words) {
    if (!quiet) {
      err.println("entente-spark: " + words);
    }
  }

  /** {@return a session with what the job needs; what spark-submit was told wins} */
  static SparkSession session(SparkConf conf) {
    conf.setIfMissing("spark.master", "local[*]");
    if (conf.get("spark.master").startsWith("local[")) {
      // The usual 200 parts are for clusters; here each costs more than what is in it.
      conf.setIfMissing("spark.sql.shuffle.partitions", String.valueOf(LOCAL_PARTS));
    }
    conf.setIfMissing("spark.app.name", "entente");
    conf.setIfMissing("spark.ui.enabled", String.valueOf(conf.contains("spark.submit.deployMode")));
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    conf.setIfMissing("spark.sql.parquet.compression.codec", "zstd");
    conf.setIfMissing("spark.sql.session.timeZone", "UTC");
    conf.set("spark.sql.datetime.java8API.enabled", "true");
    conf.setIfMissing("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    return SparkSession.builder().config(conf).getOrCreate();
  }

  private static List<String> account(Manifest manifest, String output) {
    String seconds =
        manifest.seconds().entrySet().stream()
            .map(each -> String.format(Locale.UK, "%s %.1f", each.getKey(), each.getValue()))
            .collect(Collectors.joining(", "));
    return List.of(
        "%s coded, %s in them; %s of %s were there already."
            .formatted(
                count(manifest, "coded_now", "article"),
                count(manifest, "sentences_now", "sentence"),
                String.format(Locale.UK, "%,d", manifest.count("units_of_earlier_runs")),
                count(manifest, "units", "unit")),
        "%s now holds %s (%s), %s, %s; %s refused."
            .formatted(
                output,
                count(manifest, "articles", "article"),
                count(manifest, "texts", "different text"),
                count(manifest, "statements", "statement"),
                count(manifest, "events", "event"),
                count(manifest, "refused", "input")),
        "seconds: " + seconds + ".",
        "'entente add " + output + "' takes it into a ledger.");
  }

  private static String count(Manifest manifest, String name, String noun) {
    return Wording.count(manifest.count(name), noun);
  }

  private int fault(String words, Exception e) {
    err.println("entente-spark: " + words);
    if (debug) {
      e.printStackTrace(err);
    }
    return FAULT;
  }

  /** The first line of the innermost cause: Spark wraps what went wrong. */
  private static String reason(Throwable e) {
    Throwable at = e;
    while (at.getCause() != null && at instanceof SparkException) {
      at = at.getCause();
    }
    String message = String.valueOf(at.getMessage());
    return at.getClass().getSimpleName() + ": " + message.lines().findFirst().orElse("");
  }
}
