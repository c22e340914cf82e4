package entente.score;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Modality;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoringTest {
  private static final List<CodedStatement> TEN =
      IntStream.range(0, 10).mapToObj(i -> Said.event("AID", 20 * i, 20 * i + 15)).toList();

  @Test
  void drawsBlocksWhereDocumentsAreFew() {
    ScoreReport report = Scoring.of(List.of(Said.document(TEN, TEN)), Optional.empty());
    assertThat(report.unit()).isEqualTo(ScoreReport.Unit.BLOCK);
    assertThat(report.units()).isEqualTo(3);
    assertThat(report.figures().of(Figure.TYPED)).isEqualTo(new Measure(10, 0, 0));
    assertThat(report.misses()).isEmpty();
  }

  @Test
  void drawsDocumentsWhereThereAreFive() {
    List<Document> documents = Collections.nCopies(5, Said.document(TEN, TEN.subList(0, 5)));
    ScoreReport report = Scoring.of(documents, Optional.empty());
    assertThat(report.unit()).isEqualTo(ScoreReport.Unit.DOCUMENT);
    assertThat(report.units()).isEqualTo(5);
    assertThat(report.causes()).containsEntry(Cause.NOT_CODED, 25);
  }

  @Test
  void tellsTypesRolesAndStandingsApart() {
    CodedStatement aid = Said.event("AID", 0, 15, "USA", "TJK");
    CodedStatement act = Said.event("COERCE", 20, 35, "RUS", "ARM");
    CodedStatement planned = Said.as(aid, Modality.PLANNED);
    CodedStatement other = Said.event("SANCTION", 20, 35, "RUS", "ARM");
    ScoreReport report =
        Scoring.of(
            List.of(Said.document(List.of(aid, act), List.of(planned, other))), Optional.empty());
    assertThat(report.types())
        .containsExactly(
            new Row("AID", new Measure(1, 0, 0)),
            new Row("COERCE", new Measure(0, 0, 1)),
            new Row("SANCTION", new Measure(0, 1, 0)));
    assertThat(report.roles())
        .containsExactly(
            new Row("source", new Measure(1, 1, 1)), new Row("target", new Measure(1, 1, 1)));
    assertThat(report.standings())
        .containsExactly(
            new Row("reported", new Measure(0, 1, 2)), new Row("planned", new Measure(0, 1, 0)));
    assertThat(report.confusion().of("COERCE", "SANCTION")).isEqualTo(1);
    assertThat(report.confusion().systemTypes()).containsExactly("AID", "SANCTION");
  }
}
