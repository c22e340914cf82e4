package entente.measure.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {
  private static final int KNOWN = 176;

  @TempDir private Path folder;

  static List<Checked> checked() throws IOException, URISyntaxException {
    return Cases.check(
        CaseFile.read(
            Path.of(
                Objects.requireNonNull(CasesTest.class.getResource("/entente/measure/cases.json"))
                    .toURI())));
  }

  @ParameterizedTest
  @MethodSource("checked")
  void everyFigureIsWithinItsTolerance(Checked checked) {
    assertThat(checked.verdict())
        .as(
            "%s: %s, expected %s, %s",
            checked.asked().id(), checked.computed(), checked.asked().expected(), checked.note())
        .isEqualTo(Checked.Verdict.AGREES);
  }

  @Test
  void noCaseIsLostAndNoMeasureIsWithoutACase() throws IOException, URISyntaxException {
    assertThat(checked()).hasSize(KNOWN);
    assertThat(checked().stream().map(each -> each.asked().measure()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(Cases.measures());
  }

  @Test
  void whatIsMissingSaysWhy() throws IOException, URISyntaxException {
    assertThat(checked())
        .filteredOn(each -> each.asked().expected().isNull())
        .hasSizeGreaterThan(10)
        .allSatisfy(each -> assertThat(each.note()).isNotEmpty());
  }

  @Test
  void aFigureThatIsOffIsTold() throws IOException {
    Checked checked =
        one("\"measure\": \"tau_b\", \"inputs\": {\"x\": [1, 2], \"y\": [1, 2]}", "0.9");
    assertThat(checked.verdict()).isEqualTo(Checked.Verdict.OFF);
    assertThat(checked.difference()).hasValueCloseTo(0.1, within());
  }

  @Test
  void aFigureWhereNoneMayBeIsOff() throws IOException {
    assertThat(
            one("\"measure\": \"tau_b\", \"inputs\": {\"x\": [1, 2], \"y\": [1, 2]}", "null")
                .verdict())
        .isEqualTo(Checked.Verdict.OFF);
  }

  @Test
  void aPartThatIsNotComputedIsOff() throws IOException {
    assertThat(
            one("\"measure\": \"quad_counts\", \"inputs\": {\"events\": []}", "{\"5\": 0}")
                .verdict())
        .isEqualTo(Checked.Verdict.OFF);
  }

  @Test
  void anActorThatMustNotBeReachedIsOff() throws IOException {
    assertThat(
            one(
                    "\"measure\": \"earliest_arrival\","
                        + "\"params\": {\"source\": \"A\", \"start\": 0},"
                        + "\"inputs\": {\"edges\": [{\"t\": 1, \"src\": \"A\", \"dst\": \"B\"}]}",
                    "{\"A\": 0}")
                .verdict())
        .isEqualTo(Checked.Verdict.OFF);
  }

  @Test
  void aMeasureThatNobodyKnowsIsNotPassedOver() throws IOException {
    Checked checked = one("\"measure\": \"alignment\"", "1");
    assertThat(checked.verdict()).isEqualTo(Checked.Verdict.NOT_COMPUTED);
    assertThat(checked.note()).isEqualTo("there is no measure alignment");
  }

  @Test
  void itemsThatAreNotAsManyAsTheCaseSaysAreTold() throws IOException {
    assertThat(
            one("\"measure\": \"tau_b\", \"inputs\": {\"x\": [1, 2], \"y\": [1, 2], \"n\": 3}", "1")
                .note())
        .isEqualTo("there are 2 common items, and inputs.n says 3");
  }

  @Test
  void votesAndAlliancesAreReadFromTablesBesideTheFile() throws IOException {
    Files.writeString(folder.resolve("un-votes-columns.csv"), "position,iso2\n1,AA\n2,BB\n3,CC\n");
    Files.writeString(
        folder.resolve("votes.csv"),
        "date,votes\n2001-01-01,YYN\n2001-05-01,A-Y\n2001-06-01,YNN\n2002-01-01,NNN\n");
    Checked votes =
        one(
            "\"measure\": \"S\", \"params\": {\"distance\": \"absolute\", \"range\": 2},"
                + "\"inputs\": {\"dyad\": [\"AA\", \"BB\"], \"year\": 2001,"
                + " \"file\": \"votes.csv\", \"n\": 2}",
            "0");
    assertThat(votes.verdict()).isEqualTo(Checked.Verdict.AGREES);
    Files.writeString(
        folder.resolve("cow-states.csv"),
        "ccode,styear,endyear\n1,1900,2016\n2,1900,2016\n3,1900,2016\n4,1900,1950\n");
    Files.writeString(
        folder.resolve("alliances-atop-dyad-spells.csv"),
        "ccode1,ccode2,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul,"
            + "from_year,to_year\n1,2,1,0,0,0,0,1991,2018\n1,3,0,0,0,1,0,1991,2018\n"
            + "2,3,1,0,0,0,0,1991,2000\n");
    String inputs = "\"inputs\": {\"cow\": [1, 2], \"year\": 2018, \"n\": 3}";
    assertThat(one("\"measure\": \"agreement_share\", " + inputs, "0.6666667").verdict())
        .isEqualTo(Checked.Verdict.AGREES);
  }

  @Test
  void aFileThatIsNoCasesIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{\"cases\": [{\"id\": \"a\"}]}");
    assertThatThrownBy(() -> CaseFile.read(file))
        .isInstanceOf(CaseException.class)
        .hasMessageEndingWith("case 1 has no id or no measure.");
    Path broken = Files.writeString(folder.resolve("b.json"), "{\n\"cases\": [}");
    assertThatThrownBy(() -> CaseFile.read(broken)).hasMessageContaining("line 2");
  }

  private Checked one(String rest, String expected) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("one.json"),
            "{\"cases\": [{\"id\": \"a\", %s, \"expected\": %s, \"tolerance\": 1e-6}]}"
                .formatted(rest, expected));
    return Cases.check(CaseFile.read(file)).getFirst();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1e-9);
  }
}
