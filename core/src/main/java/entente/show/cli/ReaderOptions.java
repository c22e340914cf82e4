package entente.show.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How articles are read; shared by every command that reads. */
final class ReaderOptions {
  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Your own codebook; its types and lists extend those that are shipped.")
  Optional<Path> codebook = Optional.empty();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Your own actors, added to those that are shipped.")
  Optional<Path> actors = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description =
          "Day of publication, YYYY-MM-DD, for \"yesterday\" and the like; wins over what the"
              + " article says.")
  Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at the same time (default: one for each processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--recall",
      paramLabel = "R",
      description =
          "Asks a second opinion of every event, by the sense of its words; slower. From 0, it only"
              + " makes the confidence better, to 1, it also tells of events wherever no rule does"
              + " (docs/second-opinion.md has what that gains and costs).")
  Optional<Double> recall = Optional.empty();

  /** Refuses a share that is none. */
  private void checkRecall() {
    recall
        .filter(share -> !(share >= 0 && share <= 1))
        .ifPresent(share -> {
          throw new UserError("--recall " + share + ": give a number from 0 to 1.");
        });
  }

  /** Refuses a number of threads with which nothing would be read. */
  void checkThreads() {
    if (threads < 1) {
      throw new UserError("--threads " + threads + ": give at least 1.");
    }
  }

  /** {@return the reader that these options ask for; what takes time is told unless quiet} */
  Wiring.Prepared prepare(Wiring wiring, Streams streams, boolean quiet) {
    checkRecall();
    return wiring
        .readers()
        .reader(
            new Wiring.Wanted(codebook, actors, recall),
            message -> {
              if (!quiet) {
                streams.err().println("entente: " + message + ".");
              }
            });
  }
}
