package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels to Kazakhstan, in figures made for the example. */
class InfluenceCommandTest {
  @TempDir private Path folder;
  private Path ledger;

  @BeforeEach
  void fillLedger() throws IOException {
    ledger = folder.resolve("influence.duckdb");
    Path file =
        Files.writeString(
            folder.resolve("channels.csv"),
            """
            instrument,from,to,year,value,total
            trade,RUS,KAZ,2014,20,50
            trade,CHN,KAZ,2014,16,50
            trade,CHN,RUS,2014,80,300
            arms,RUS,KAZ,2014,9,10
            transit,RUS,KAZ,2014,60,
            trade,RUS,KAZ,2013,1,50
            """);
    assertThat(Ran.run("reference", "-l", ledger, file).code()).isZero();
  }

  private Ran influence(Object... arguments) {
    Object[] words = new Object[arguments.length + 3];
    words[0] = "influence";
    words[1] = "-l";
    words[2] = ledger;
    System.arraycopy(arguments, 0, words, 3, arguments.length);
    return Ran.run(words);
  }

  @Test
  void theStrongestHoldComesFirstAndWhatIsNotKnownIsEmpty() {
    assertThat(influence("Kazakhstan").out())
        .isEqualTo(
            """
            source  together  of      arms  trade  transit
            RUS          0.5  2 of 3   0.9    0.1
            CHN        0.064  1 of 3        0.064
            """);
  }

  @Test
  void oneHoldIsShownByInstrument() {
    assertThat(influence("KAZ", "--from", "RUS").out())
        .isEqualTo(
            """
            instrument  influence  bandwidth  dependence  missing
            arms              0.9        1.0         0.9
            trade             0.1       0.25         0.4
            transit                      1.0              its total is not given
            together          0.5                         without transit
            """);
    assertThat(influence("KAZ", "--from", "RUS", "-f", "csv").out())
        .contains("RUS,KAZ,2014,trade,0.1,0.25,0.4,20.0,80.0,50.0,\n");
  }

  @Test
  void anotherYearHasItsOwnLargestChannel() {
    assertThat(influence("KAZ", "-y", "2013", "-f", "csv").out())
        .contains("RUS,KAZ,2013,trade,0.02,1.0,0.02,");
  }

  @Test
  void aTableGoesToParquet() {
    Path file = folder.resolve("holds.parquet");
    assertThat(influence("KAZ", "-f", "parquet", "-o", file).code()).isZero();
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void whatIsNotThereIsToldInASentence() {
    assertThat(influence("UZB").err()).isEqualTo("entente: no table has a channel to UZB.\n");
    assertThat(influence("KAZ", "-y", "2020").err())
        .contains("no table has a channel to KAZ in 2020; there are some in 2013 to 2014.");
    assertThat(influence("KAZ", "--from", "USA").err()).contains("from USA to KAZ in 2014");
    assertThat(influence("Atlantis").err()).contains("'Atlantis' is no state");
  }
}
