package entente.keep.tie;

import static org.assertj.core.api.Assertions.assertThat;

import entente.show.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sentences make of a membership, read and kept. */
class TieSignsTest {
  @TempDir private Path folder;

  private List<String> memberships(String text) throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), text + "\n");
    Path ledger = folder.resolve("ledger.duckdb");
    Files.deleteIfExists(ledger);
    assertThat(Ran.run("add", "-q", "-l", ledger, input).code()).isZero();
    Ran ties =
        Ran.run(
            "sql",
            "-f",
            "csv",
            "-l",
            ledger,
            "SELECT source || ' ' || target || ' ' || state FROM ties WHERE type = 'membership'");
    return ties.out().lines().skip(1).toList();
  }

  @Test
  void leavingAnOrganisationEndsAMembership() throws IOException {
    assertThat(memberships("Uzbekistan left the CSTO in 2012.")).containsExactly("UZB CSTO ended");
  }

  @Test
  void freezingParticipationSuspendsIt() throws IOException {
    assertThat(memberships("Armenia froze its participation in the CSTO in February 2024."))
        .containsExactly("ARM CSTO suspended");
  }

  @Test
  void leavingForASummitAndStoppingADeliveryEndNothing() throws IOException {
    assertThat(memberships("President Tokayev left for the CSTO summit on Monday.")).isEmpty();
    assertThat(memberships("Hungary halted the delivery to NATO on Monday.")).isEmpty();
    assertThat(memberships("Turkey resumed talks with NATO on Monday.")).isEmpty();
  }

  @Test
  void endingAnAgreementWithAnOrganisationOrLeavingItsPlanEndsNoMembership() throws IOException {
    assertThat(memberships("Poland terminated the agreement with NATO on Monday.")).isEmpty();
    assertThat(memberships("Moldova withdrew from the CIS agreement on Monday.")).isEmpty();
    assertThat(memberships("Hungary abandoned NATO's plan on Monday.")).isEmpty();
  }

  @Test
  void withdrawingFromAnOrganisationEndsAMembership() throws IOException {
    assertThat(memberships("Georgia withdrew from the CIS in August 2009."))
        .containsExactly("GEO CIS ended");
  }
}
