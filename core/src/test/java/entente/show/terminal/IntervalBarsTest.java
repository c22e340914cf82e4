package entente.show.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import entente.measure.Interval;
import entente.show.plot.Axis;
import entente.show.plot.ExampleCharts;
import entente.show.plot.Heading;
import entente.show.plot.IntervalChart;
import entente.show.plot.Row;
import entente.show.plot.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalBarsTest {
  private static final Paint PLAIN = new Paint(false);

  @Test
  void aRowIsALine() {
    IntervalChart chart =
        new IntervalChart(
            new Heading("", "", ""),
            Axis.of("share", Scale.SHARE),
            List.of(
                Row.of("KAZ", "RUSSIA", new Interval(0.41, 0.33, 0.5), 57),
                Row.of("KAZ", "CHINA", new Interval(0.1, 0, 0.2), 1_204),
                Row.missing("ARM", "NATO", "no events")));

    assertThat(IntervalBars.lines(chart, 70, PLAIN))
        .containsExactly(
            "KAZ  RUSSIA  ·········├─●──┤··············  0.41 [0.33, 0.50]     n 57",
            "     CHINA   ├──●──┤······················  0.10 [0.00, 0.20]  n 1,204",
            "ARM  NATO    no data: no events",
            "             0.00                     1.00",
            "             share");
  }

  @Test
  void whatLiesBeyondTheScaleIsAnAngle() {
    assertThat(IntervalBars.bar(new Interval(0.5, -0.5, 1.5), Scale.SHARE, 11))
        .isEqualTo("‹────●────›");
    assertThat(IntervalBars.bar(new Interval(2, 1.5, 2.5), Scale.SHARE, 5)).isEqualTo("····›");
  }

  @Test
  void zeroIsSeenOnAScaleOfBothSigns() {
    assertThat(IntervalBars.bar(new Interval(0.8, 0.6, 1), Scale.BALANCE, 11))
        .isEqualTo("·····┊··├●┤");
  }

  @Test
  void aFigureKnownExactlyIsADot() {
    assertThat(IntervalBars.bar(Interval.exactly(0), Scale.SHARE, 5)).isEqualTo("●····");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 200})
  void noLineIsWiderThanTheTerminal(int width) {
    Heading endless = new Heading("word ".repeat(90), "x".repeat(400), "source ".repeat(70));
    IntervalChart chart =
        new IntervalChart(
            endless,
            Axis.of("label ".repeat(40), Scale.SHARE),
            List.of(
                Row.of("g".repeat(90), "n".repeat(90), new Interval(0.4, 0.3, 0.5), 1_000_000),
                Row.missing("g", "n", "because ".repeat(50))));

    assertThat(IntervalBars.lines(chart, width, PLAIN))
        .allSatisfy(
            each -> assertThat(each.codePointCount(0, each.length())).isLessThanOrEqualTo(width));
  }

  @Test
  void colourAddsNothingButColour() {
    List<String> plain = IntervalBars.lines(ExampleCharts.rows(), 80, PLAIN);
    List<String> coloured = IntervalBars.lines(ExampleCharts.rows(), 80, new Paint(true));

    assertThat(coloured).isNotEqualTo(plain);
    assertThat(coloured.stream().map(each -> each.replaceAll("\u001b\\[[0-9;]*m", "")).toList())
        .isEqualTo(plain);
  }

  @Test
  void withoutRowsItSaysSo() {
    IntervalChart chart = new IntervalChart(ExampleCharts.HEADING, Axis.fitted("share"), List.of());

    assertThat(IntervalBars.lines(chart, 80, PLAIN)).contains("no data");
  }

  @Test
  void wordsOfStrangersSteerNothing() {
    IntervalChart chart =
        new IntervalChart(
            new Heading("a\u001b[2Jb", "", ""),
            Axis.fitted("\u202eshare"),
            List.of(Row.missing("\u0007KAZ", "EAST\n", "none\u009b")));

    assertThat(String.join("", IntervalBars.lines(chart, 80, PLAIN)))
        .doesNotContain("\u001b", "\u202e", "\u0007", "\n", "\u009b");
  }
}
