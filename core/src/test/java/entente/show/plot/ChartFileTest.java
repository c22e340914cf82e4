package entente.show.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartFileTest {
  @TempDir private Path folder;

  static Stream<Chart> charts() {
    return Stream.of(ExampleCharts.tenYears(), ExampleCharts.rows(), ExampleCharts.pairs());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theSameChartGivesTheSameBytes(Chart chart) throws IOException {
    for (String ending : List.of(".svg", ".png")) {
      Path one = folder.resolve("one" + ending);
      Path other = folder.resolve("other" + ending);
      ChartFile.write(chart, one);
      ChartFile.write(chart, other);
      assertThat(one).hasSameBinaryContentAs(other);
    }
  }

  @Test
  void aSeriesIsSharpEnoughForPrint() throws IOException {
    BufferedImage image = png(ExampleCharts.tenYears());

    assertThat(image.getWidth()).isEqualTo(2400);
    assertThat(image.getHeight()).isEqualTo(1350);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void aPictureIsNotBlank(Chart chart) throws IOException {
    BufferedImage image = png(chart);

    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(50);
    assertThat(pixels[0]).as("the paper in the corner").isEqualTo(0xFFFFFFFF);
  }

  @Test
  void aPictureHoldsNoTimeOfItsMaking() throws IOException {
    Path file = folder.resolve("chart.png");
    ChartFile.write(ExampleCharts.rows(), file);

    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("IHDR").doesNotContain("tIME", "tEXt", "iTXt", "zTXt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chart.pdf", "chart", "svg", "chart.svg.txt"})
  void refusesAnotherEnding(String name) {
    assertThatThrownBy(() -> ChartFile.write(ExampleCharts.rows(), folder.resolve(name)))
        .isInstanceOf(Undrawable.class)
        .hasMessageContaining(".svg or .png")
        .hasMessageContaining(name);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void takesAnEndingInCapitals() throws IOException {
    ChartFile.write(ExampleCharts.rows(), folder.resolve("CHART.PNG"));

    assertThat(ImageIO.read(folder.resolve("CHART.PNG").toFile())).isNotNull();
  }

  @Test
  void refusesAFolderThatDoesNotExist() {
    assertThatThrownBy(() -> ChartFile.check(folder.resolve("nowhere").resolve("chart.svg")))
        .isInstanceOf(Undrawable.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void refusesAFolderInPlaceOfAFile() throws IOException {
    Path place = Files.createDirectory(folder.resolve("folder.svg"));

    assertThatThrownBy(() -> ChartFile.check(place))
        .isInstanceOf(Undrawable.class)
        .hasMessageContaining("no plain file");
  }

  @Test
  void leavesAnOlderChartAsItWasWhereAChartCannotBeDrawn() throws IOException {
    Path file = folder.resolve("chart.svg");
    Files.writeString(file, "older");
    List<Series> tooMany =
        Stream.generate(() -> ExampleCharts.monthly("East", 0.5)).limit(25).toList();
    SeriesChart chart = ExampleCharts.series(tooMany.toArray(Series[]::new));

    assertThatThrownBy(() -> ChartFile.write(chart, file))
        .isInstanceOf(Undrawable.class)
        .hasMessageContaining("25 lines")
        .hasMessageContaining("at most 24");
    assertThat(file).hasContent("older");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  private BufferedImage png(Chart chart) throws IOException {
    Path file = folder.resolve("chart.png");
    ChartFile.write(chart, file);
    return ImageIO.read(file.toFile());
  }
}
