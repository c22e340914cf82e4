package entente.show.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** By what articles are read; shared by every command that reads. */
class CodingOptions {
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

  /** Refuses a number of threads with which nothing would be read. */
  void checkThreads() {
    if (threads < 1) {
      throw new UserError("--threads " + threads + ": give at least 1.");
    }
  }

  /** {@return the reader that these options ask for; what takes time is told unless quiet} */
  Wiring.Prepared prepare(Wiring wiring, Streams streams, boolean quiet) {
    Consumer<String> progress = progress(streams, quiet);
    return wiring.readers().reader(wanted(progress), progress);
  }

  /** {@return tells on standard error what takes time, unless quiet} */
  static Consumer<String> progress(Streams streams, boolean quiet) {
    return message -> {
      if (!quiet) {
        streams.err().println("entente: " + message + ".");
      }
    };
  }

  /**
   * {@return what these options ask for}
   *
   * @param notice told in a sentence what was not asked for but follows
   */
  Wiring.Wanted wanted(Consumer<String> notice) {
    return new Wiring.Wanted(codebook, actors, Optional.empty(), Optional.empty());
  }
}
