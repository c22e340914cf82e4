package entente.show.cli;

import entente.show.plot.Chart;
import entente.show.plot.ChartFile;
import entente.show.plot.Undrawable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Whether and where a chart is drawn; shared by every command whose answer can be drawn. */
final class PlotOption {
  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Draw the answer as well: a chart in that file, .svg or .png.")
  private Optional<Path> file = Optional.empty();

  /**
   * Refuses a file that cannot be written; to be called before any work is done.
   *
   * @throws UserError if the ending or the place is wrong
   */
  void check() {
    file.ifPresent(each -> refused(() -> ChartFile.check(each)));
  }

  /** {@return whether a chart is asked for} */
  boolean isWanted() {
    return file.isPresent();
  }

  /**
   * Draws the chart if one is asked for.
   *
   * @throws UserError if it cannot be drawn
   */
  void write(Supplier<? extends Chart> chart) throws IOException {
    if (file.isPresent()) {
      Path place = file.get();
      refused(() -> ChartFile.write(chart.get(), place));
    }
  }

  /** Something that may be refused. */
  private interface Drawing<E extends Exception> {
    void run() throws E;
  }

  private static <E extends Exception> void refused(Drawing<E> drawing) throws E {
    try {
      drawing.run();
    } catch (Undrawable e) {
      throw new UserError("--plot: " + e.getMessage());
    }
  }
}
