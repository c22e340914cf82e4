package entente.keep.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.keep.LedgerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastFileTest {
  private static final String HEAD = "as-of,until,source,type,target,probability,by\n";
  private static final Set<String> TYPES = Set.of("AGREE");

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("mine.csv"), text);
  }

  private List<Forecast> read(String rows) throws IOException {
    return ForecastFile.read(file(HEAD + rows), TYPES);
  }

  @Test
  void namesCodesAndEmptyCellsAreUnderstood() throws IOException {
    Forecast forecast = read("2024-01-01,2024-06-30,Kazakhstan,agree,,0.25,ana\n").getFirst();
    assertThat(forecast.source()).isEqualTo("KAZ");
    assertThat(forecast.type()).isEqualTo("AGREE");
    assertThat(forecast.target()).isEmpty();
    assertThat(forecast.probability()).isEqualTo(0.25);
    assertThat(forecast.by()).isEqualTo("ana");
  }

  @Test
  void columnsMayStandInAnyOrderAndGiveAReason() throws IOException {
    Path file =
        file(
            """
            \uFEFFreason,BY,probability,target,type,source,until,as_of
            "a visit, announced",ana,1,UZB,AGREE,CSTO,2024-06-30,2024-01-01
            """);
    Forecast forecast = ForecastFile.read(file, TYPES).getFirst();
    assertThat(forecast.source()).isEqualTo("CSTO");
    assertThat(forecast.reason()).isEqualTo("a visit, announced");
  }

  @Test
  void theSameContentHasTheSameId() throws IOException {
    String row = "2024-01-01,2024-06-30,KAZ,AGREE,UZB,0.25,ana\n";
    List<Forecast> twice = read(row + row + row.replace("0.25", "0.26"));
    assertThat(twice.get(0)).isEqualTo(twice.get(1));
    assertThat(twice.get(0).id()).matches("f[0-9a-f]{12}").isNotEqualTo(twice.get(2).id());
  }

  private void isRefused(String row, String reason) throws IOException {
    Path file = file(HEAD + "2024-01-01,2024-06-30,KAZ,AGREE,UZB,0.25,ana\n" + row + "\n");
    assertThatThrownBy(() -> ForecastFile.read(file, TYPES))
        .isInstanceOf(LedgerException.class)
        .hasMessage("%s, line 3: %s; nothing was stored.".formatted(file, reason));
  }

  @Test
  void aBadRowIsToldWithItsLine() throws IOException {
    isRefused(
        "1 May,2024-06-30,KAZ,AGREE,UZB,0.25,ana", "as-of is '1 May'; write a day as YYYY-MM-DD");
    isRefused(
        "2024-07-01,2024-06-30,KAZ,AGREE,UZB,0.25,ana",
        "its last day, 2024-06-30, is not later than 2024-07-01, when it was foreseen");
    isRefused(
        "2024-01-01,2024-06-30,KAZ.MIL,AGREE,UZB,0.25,ana",
        "source is 'KAZ.MIL'; write a code without a sector, such as KAZ, or leave it empty for"
            + " any");
    isRefused(
        "2024-01-01,2024-06-30,KAZ,ARGEE,UZB,0.25,ana",
        "there is no type 'ARGEE'; there are AGREE");
    isRefused(
        "2024-01-01,2024-06-30,KAZ,AGREE,UZB,25 %,ana",
        "probability is '25 %'; write a number from 0 to 1");
    isRefused(
        "2024-01-01,2024-06-30,KAZ,AGREE,UZB,NaN,ana",
        "probability is 'NaN'; write a number from 0 to 1");
    isRefused("2024-01-01,2024-06-30,KAZ,AGREE,UZB,0.25,", "it is not said who foresaw it");
    isRefused("2024-01-01,2024-06-30,KAZ,AGREE,UZB,0,25,ana", "there are 8 cells, but 7 columns");
  }

  @Test
  void aTableOfOtherColumnsIsRefused() throws IOException {
    Path file = file("source,target\nKAZ,UZB\n");
    assertThatThrownBy(() -> ForecastFile.read(file, TYPES))
        .hasMessageContaining("line 1: there is no column as-of, by, probability, type, until;");
    Path empty = file(HEAD);
    assertThatThrownBy(() -> ForecastFile.read(empty, TYPES)).hasMessageContaining("no forecast");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, (HEAD + "é").getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ForecastFile.read(file, TYPES))
        .hasMessage(file + " cannot be read; give a CSV file in UTF-8.");
  }
}
