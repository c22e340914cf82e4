package entente.show.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import entente.show.plot.Axis;
import entente.show.plot.ExampleCharts;
import entente.show.plot.Heading;
import entente.show.plot.Mark;
import entente.show.plot.Scale;
import entente.show.plot.Series;
import entente.show.plot.SeriesChart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparklinesTest {
  private static final Paint PLAIN = new Paint(false);
  private static final double GAP = Double.NaN;

  @Test
  void aMonthIsABlockAndAGapADot() {
    SeriesChart chart =
        chart(
            List.of(new Mark(ExampleCharts.FIRST.plusDays(40), "10 Feb 2022")),
            ExampleCharts.monthly("EAST", 0.1, 0.3, 0.5, GAP, 0.9, 0.75),
            ExampleCharts.monthly("WEST", GAP, GAP, 0.2, 0.2, GAP, GAP),
            ExampleCharts.monthly("SOUTH", GAP, GAP, GAP, GAP, GAP, GAP));

    assertThat(Sparklines.lines(chart, 80, PLAIN))
        .containsExactly(
            "         ▼",
            "EAST   ▁▃▅·█▇  0.75 [0.65, 0.85]  2022-06-01",
            "WEST   ··▂▂··  0.20 [0.10, 0.30]  2022-04-01",
            "SOUTH  ······  no data",
            "       2022-01-01 to 2022-06-01",
            "       ▁ 0.00 █ 1.00 · no data; share",
            "       ▼ 10 Feb 2022");
  }

  @Test
  void zeroIsNoGap() {
    SeriesChart chart = chart(List.of(), ExampleCharts.monthly("EAST", 0, GAP));

    assertThat(Sparklines.lines(chart, 80, PLAIN))
        .anySatisfy(line -> assertThat(line).startsWith("EAST  ▁·"));
  }

  @Test
  void aLongSeriesIsDrawnAsMeansThatAreToldAsSuch() {
    List<String> lines = Sparklines.lines(ExampleCharts.tenYears(), 80, PLAIN);

    assertThat(lines).anySatisfy(line -> assertThat(line).contains("mean of up to 3 points"));
    assertThat(lines).filteredOn(line -> line.startsWith("North  ")).hasSize(1);
  }

  @Test
  void marksOfOneBlockStandAboveOneAnother() {
    SeriesChart chart =
        chart(
            List.of(
                new Mark(ExampleCharts.FIRST.plusDays(3), "one"),
                new Mark(ExampleCharts.FIRST.plusDays(5), "other")),
            ExampleCharts.monthly("EAST", 0.1, 0.3, 0.5));

    assertThat(Sparklines.lines(chart, 80, PLAIN))
        .startsWith("       b", "       a")
        .contains("      a one", "      b other");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 200})
  void noLineIsWiderThanTheTerminal(int width) {
    SeriesChart chart =
        new SeriesChart(
            new Heading("word ".repeat(90), "x".repeat(400), "source ".repeat(70)),
            Axis.of("label ".repeat(40), Scale.SHARE),
            ExampleCharts.tenYears().series(),
            List.of(new Mark(ExampleCharts.FIRST.plusDays(40), "mark ".repeat(60))),
            Optional.empty());

    assertThat(Sparklines.lines(chart, width, PLAIN))
        .allSatisfy(
            each -> assertThat(each.codePointCount(0, each.length())).isLessThanOrEqualTo(width));
  }

  @Test
  void colourAddsNothingButColour() {
    SeriesChart chart = chart(List.of(), ExampleCharts.monthly("EAST", 0.1, GAP, GAP, 0.5));
    List<String> coloured = Sparklines.lines(chart, 80, new Paint(true));

    assertThat(coloured.stream().map(each -> each.replaceAll("\u001b\\[[0-9;]*m", "")).toList())
        .isEqualTo(Sparklines.lines(chart, 80, PLAIN))
        .isNotEqualTo(coloured);
  }

  @Test
  void withoutFiguresItSaysSo() {
    assertThat(Sparklines.lines(chart(List.of()), 80, PLAIN)).containsExactly("no data");
  }

  private static SeriesChart chart(List<Mark> marks, Series... series) {
    return new SeriesChart(
        new Heading("", "", ""),
        Axis.of("share", Scale.SHARE),
        List.of(series),
        marks,
        Optional.empty());
  }
}
