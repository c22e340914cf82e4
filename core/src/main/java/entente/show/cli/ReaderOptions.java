package entente.show.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** How articles are read, and whether a second opinion is asked. */
final class ReaderOptions extends CodingOptions {
  @Option(
      names = "--recall",
      paramLabel = "R",
      description =
          "Asks a second opinion of every event, by the sense of its words; slower. From 0, it only"
              + " makes the confidence better, to 1, it also tells of events wherever no rule does"
              + " (docs/second-opinion.md has what that gains and costs).")
  Optional<Double> recall = Optional.empty();

  @Option(
      names = "--opinion",
      paramLabel = "FILE",
      description = "A second opinion of your own, as 'learn --opinion' writes it.")
  Optional<Path> opinion = Optional.empty();

  @Override
  Wiring.Wanted wanted(Consumer<String> notice) {
    recall
        .filter(share -> !(share >= 0 && share <= 1))
        .ifPresent(share -> {
          throw new UserError("--recall " + share + ": give a number from 0 to 1.");
        });
    boolean alone = opinion.isPresent() && recall.isEmpty();
    if (alone) {
      notice.accept(
          "--opinion without --recall is taken as --recall 0: it weighs what rules find, and tells"
              + " of nothing alone");
    }
    return new Wiring.Wanted(codebook, actors, alone ? Optional.of(0.0) : recall, opinion);
  }
}
