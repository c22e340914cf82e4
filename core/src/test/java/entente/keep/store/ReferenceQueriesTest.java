package entente.keep.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.PartialDate;
import entente.keep.reference.ReferenceRow.IdealPoint;
import entente.keep.reference.ReferenceRow.SeriesNote;
import entente.keep.reference.ReferenceRow.SeriesValue;
import entente.keep.reference.layout.ReferenceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What measures ask of the tables of others. */
class ReferenceQueriesTest {
  @TempDir private Path folder;

  private Path fill(String... tables) throws IOException {
    Path ledger = folder.resolve("typed.duckdb");
    try (Ledger kept = Ledger.open(ledger)) {
      for (int i = 0; i < tables.length; i++) {
        Path file = Files.writeString(folder.resolve("table" + i + ".csv"), tables[i]);
        new References(kept).add(ReferenceFile.of(List.of(file), Optional.empty()).getFirst());
      }
    }
    return ledger;
  }

  @Test
  void idealPointsComeByYearWithTheirQuantiles() throws IOException {
    Path ledger =
        fill(
            """
            ccode,year,idealpointall,q5all,q95all,nvotesall,idealpointfp
            365,2022,-1.4,-1.6,-1.2,90,-0.8
            365,2021,-0.4,,,90,
            """);
    try (LedgerQueries queries = LedgerQueries.open(ledger)) {
      assertThat(queries.reference().idealPointVersions()).containsExactly("all", "fp");
      assertThat(queries.reference().idealPoints("RUS", "all"))
          .containsExactly(
              new IdealPoint(
                  "RUS",
                  2021,
                  "all",
                  -.4,
                  OptionalDouble.empty(),
                  OptionalDouble.empty(),
                  OptionalInt.of(90)),
              new IdealPoint(
                  "RUS",
                  2022,
                  "all",
                  -1.4,
                  OptionalDouble.of(-1.6),
                  OptionalDouble.of(-1.2),
                  OptionalInt.of(90)));
    }
  }

  @Test
  void aSeriesComesByDateWithItsNotesAndThoseForAll() throws IOException {
    Path ledger =
        fill(
            """
            name,state,partner,date,value,exposure
            troops,KGZ,USA,2011,12135,
            troops,KGZ,USA,2007,19,40
            troops,TJK,USA,2007,3,
            """,
            """
            name,state,from,to,note
            troops,KGZ,2008,,one base was counted anew
            troops,,,2005,other forms
            troops,TJK,2001,2002,another
            """);
    try (LedgerQueries queries = LedgerQueries.open(ledger)) {
      ReferenceQueries reference = queries.reference();
      assertThat(reference.seriesNames()).containsExactly("troops");
      assertThat(reference.series("troops", "KGZ", Optional.of("USA")))
          .extracting(SeriesValue::at, SeriesValue::value, SeriesValue::exposure)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  PartialDate.ofYear(2007), 19.0, OptionalDouble.of(40)),
              org.assertj.core.groups.Tuple.tuple(
                  PartialDate.ofYear(2011), 12135.0, OptionalDouble.empty()));
      assertThat(reference.series("troops", "KGZ", Optional.of("RUS"))).isEmpty();
      List<SeriesNote> notes = reference.seriesNotes("troops", "KGZ");
      assertThat(notes)
          .extracting(SeriesNote::note)
          .containsExactly("other forms", "one base was counted anew");
      assertThat(notes.getLast().speaksOf(2008)).isTrue();
      assertThat(notes.getLast().speaksOf(2007)).isFalse();
    }
  }
}
