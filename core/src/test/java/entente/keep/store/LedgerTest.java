package entente.keep.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.match.FactDays;
import entente.keep.match.Mention;
import entente.keep.page.CodedPage;
import entente.read.sense.SenseVector;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Map<String, List<String>> FACTS = Map.of("held", List.of("2022-08-10"));

  @TempDir private Path folder;

  private static void add(Ledger ledger, String id, SenseVector sense) {
    CodedPage page =
        new CodedPage(
            id,
            Optional.empty(),
            Optional.of("Outlet " + id),
            Optional.empty(),
            Optional.empty(),
            "What " + id + " tells.",
            FACTS,
            List.of(),
            Optional.empty());
    ledger.add(
        id,
        page,
        new Mention(
            id + "-p",
            id,
            0,
            Mention.Realm.COURSE,
            "",
            Optional.empty(),
            Map.of(),
            Set.of(),
            FactDays.time(FACTS).orElseThrow(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            List.of(),
            FACTS,
            sense,
            sense));
  }

  private static SenseVector sense(double one, double other) {
    float[] vector = new float[SenseVector.SIZE];
    vector[0] = (float) one;
    vector[1] = (float) other;
    return SenseVector.of(vector);
  }

  @Test
  void anEventThatRestedOnTheRemovedArticleFallsIntoItsParts() {
    Path file = folder.resolve("bridge.duckdb");
    try (Ledger ledger = Ledger.open(file)) {
      add(ledger, "aaaa", sense(1, 0));
      add(ledger, "bbbb", sense(0, 1));
      add(ledger, "cccc", sense(0.7071, 0.7071));
      assertThat(events(ledger)).hasSize(1);
      ledger.remove("cccc");
      assertThat(events(ledger)).containsExactly("eaaaa-p", "ebbbb-p");
    }
    assertThat(LedgerCheck.of(file).problems()).isEmpty();
  }

  private static List<String> events(Ledger ledger) {
    return ledger.database().query("SELECT id FROM event ORDER BY id", row -> row.getString(1));
  }
}
