package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.show.plot.ExampleCharts;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class PlotOptionTest {
  @TempDir private Path folder;

  @Test
  void refusesAWrongEndingBeforeTheWork() {
    PlotOption option = given("--plot", folder.resolve("chart.gif").toString());

    assertThatThrownBy(option::check)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("--plot")
        .hasMessageContaining("chart.gif")
        .hasMessageContaining(".svg or .png");
  }

  @Test
  void drawsTheChart() throws IOException {
    Path file = folder.resolve("chart.svg");
    PlotOption option = given("--plot", file.toString());

    option.check();
    option.write(ExampleCharts::rows);

    assertThat(file).content().contains("Where Ruritania leans");
  }

  @Test
  void makesNoChartWhereNoneIsAskedFor() throws IOException {
    PlotOption option = given();

    option.check();
    option.write(() -> {
      throw new AssertionError("made");
    });

    assertThat(option.isWanted()).isFalse();
  }

  private static PlotOption given(String... arguments) {
    PlotOption option = new PlotOption();
    new CommandLine(CommandSpec.create().addMixin("plot", CommandSpec.forAnnotatedObject(option)))
        .parseArgs(arguments);
    return option;
  }
}
