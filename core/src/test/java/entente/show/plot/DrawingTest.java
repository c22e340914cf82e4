package entente.show.plot;

import static org.assertj.core.api.Assertions.assertThat;

import entente.measure.Measured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the drawings, read back from their SVG. */
class DrawingTest {
  private static final double GAP = Double.NaN;

  @TempDir private Path folder;

  @Test
  void aGapEndsTheLineAndItsBand() throws IOException {
    Series series = ExampleCharts.monthly("East", 0.4, 0.5, 0.45, GAP, GAP, 0.3, 0.35);

    Drawn drawn = draw(ExampleCharts.series(series));

    assertThat(drawn.lines()).containsExactlyInAnyOrder(3L, 2L);
    assertThat(drawn.bands()).containsExactlyInAnyOrder(6L, 4L);
  }

  @Test
  void aFigureBetweenGapsIsADotWithWhiskersAndNoLine() throws IOException {
    Drawn alone = draw(ExampleCharts.series(ExampleCharts.monthly("East", GAP, 0.4, GAP)));
    Drawn none = draw(ExampleCharts.series(ExampleCharts.monthly("East", 0.4, 0.4, GAP)));

    assertThat(alone.lines()).isEmpty();
    assertThat(alone.bands()).isEmpty();
    assertThat(whiskers(alone)).isEqualTo(3);
    assertThat(whiskers(none)).isZero();
  }

  @Test
  void wordsStayWords() throws IOException {
    Drawn drawn = draw(ExampleCharts.tenYears());

    assertThat(drawn.texts())
        .contains(
            "Where Ruritania leans",
            "n = 214 events told by 23 outlets; the band holds the share in 90 of 100 draws",
            "Source: example ledger, measured by Entente",
            "share of events",
            "24 Feb 2024",
            "placebo states",
            "North",
            "Centre",
            "2022",
            "2031",
            "0.2");
  }

  @Test
  void titleAndSubtitleAreReadAloud() throws IOException {
    Drawn drawn = draw(ExampleCharts.rows());

    assertThat(drawn.document().getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(drawn.elements("title").getFirst().getTextContent())
        .isEqualTo("Where Ruritania leans");
    assertThat(drawn.elements("desc").getFirst().getTextContent()).startsWith("n = 214");
  }

  @Test
  void aRowHasItsFigureInWordsAndAMissingOneItsReason() throws IOException {
    assertThat(draw(ExampleCharts.rows()).texts())
        .contains("RUR", "EAST", "0.41 [0.33, 0.50]", "n 57", "n 1,234")
        .contains("no data: no events in the window")
        .doesNotContain("n 0");
  }

  @Test
  void aGroupIsNamedOnceForItsRows() throws IOException {
    assertThat(draw(ExampleCharts.rows()).texts()).containsOnlyOnce("RUR").containsOnlyOnce("GRA");
  }

  @Test
  void aPairWithoutAFigureIsHatchedAndHasNoNumber() throws IOException {
    assertThat(draw(ExampleCharts.pairs()).texts())
        .contains("1.00", "-0.25", "weighted kappa", "no data")
        .doesNotContain("0");
  }

  @Test
  void withoutAnyFigureItSaysSo() throws IOException {
    Measured none = Measured.missing("no votes");
    List<Chart> empty =
        List.of(
            ExampleCharts.series(),
            ExampleCharts.series(ExampleCharts.monthly("East", GAP, GAP)),
            new IntervalChart(ExampleCharts.HEADING, Axis.fitted("share"), List.of()),
            new MatrixChart(
                ExampleCharts.HEADING,
                "",
                Scale.SHARE,
                List.of("A"),
                List.of("B"),
                List.of(List.of(none))),
            new MatrixChart(
                ExampleCharts.HEADING, "", Scale.SHARE, List.of(), List.of(), List.of()));
    for (Chart chart : empty) {
      assertThat(draw(chart).texts()).contains("Where Ruritania leans", "no data");
    }
  }

  @Test
  void aSeriesWithoutFiguresIsNamedAmongTheOthers() throws IOException {
    Drawn drawn =
        draw(
            ExampleCharts.series(
                ExampleCharts.monthly("East", 0.5, 0.6), ExampleCharts.monthly("West", GAP, GAP)));

    assertThat(drawn.texts()).contains("East", "West: no data");
  }

  @Test
  void hostileWordsAreInert() throws IOException {
    String hostile = "<script>alert(1)</script>\u202e]]>\u0007&amp;\u0000\ud800\uffff \"'-->";
    Heading heading = new Heading(hostile, hostile, hostile);
    List<Chart> charts =
        List.of(
            new SeriesChart(
                heading,
                Axis.of(hostile, Scale.SHARE),
                List.of(ExampleCharts.monthly(hostile, 0.2, 0.4)),
                List.of(new Mark(ExampleCharts.FIRST, hostile)),
                Optional.of(
                    Band.level(
                        hostile, ExampleCharts.FIRST, ExampleCharts.FIRST.plusMonths(1), 0, 1))),
            new IntervalChart(
                heading, Axis.fitted(hostile), List.of(Row.missing(hostile, hostile, hostile))),
            new MatrixChart(
                heading,
                hostile,
                Scale.SHARE,
                List.of(hostile),
                List.of(hostile),
                List.of(List.of(Measured.of(0.5)))));
    for (Chart chart : charts) {
      Drawn drawn = draw(chart);
      assertThat(drawn.elements("script")).isEmpty();
      assertThat(drawn.texts()).contains("<script>alert(1)</script>]]>&amp; \"'-->");
      assertThat(drawn.written()).doesNotContain("\u202e", "\u0007", "<script");
    }
  }

  @Test
  void anEndlessTitleEndsWithinThePicture() throws IOException {
    Heading heading = new Heading("endless ".repeat(100_000), "", "");

    Drawn drawn = draw(new IntervalChart(heading, Axis.fitted(""), List.of()));

    assertThat(drawn.texts()).hasSize(3);
    assertThat(drawn.texts().get(1)).endsWith("…");
  }

  @Test
  void nothingIsFetchedByWhoeverShowsIt() throws IOException {
    for (Chart chart : List.of(ExampleCharts.tenYears(), ExampleCharts.pairs())) {
      String written = draw(chart).written();
      assertThat(written).doesNotContain("<!DOCTYPE", "href", "<image", "@import", "\r");
    }
  }

  @Test
  void aMarkOutsideTheTimeOfTheSeriesIsNotDrawn() throws IOException {
    SeriesChart chart =
        new SeriesChart(
            ExampleCharts.HEADING,
            Axis.of("share", Scale.SHARE),
            List.of(ExampleCharts.monthly("East", 0.2, 0.3)),
            List.of(
                new Mark(ExampleCharts.FIRST.minusDays(1), "before"),
                new Mark(ExampleCharts.FIRST.plusDays(3), "within")),
            Optional.empty());

    assertThat(draw(chart).texts()).contains("within").doesNotContain("before");
  }

  private Drawn draw(Chart chart) throws IOException {
    return Drawn.svg(chart, folder);
  }

  private static long whiskers(Drawn drawn) {
    return drawn.elements("line").stream()
        .filter(each -> each.getAttribute("style").contains("stroke-width:1.6"))
        .count();
  }
}
