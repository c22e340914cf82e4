package entente.read.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTableTest {
  @Test
  void givesBackWhatWasPutIn() {
    Random random = new Random(7);
    Map<Long, Integer> expected = new HashMap<>();
    FingerprintTable table = FingerprintTable.sized(1000);
    for (int i = 0; i < 1000; i++) {
      long fingerprint = Fingerprint.of(i % 5, "word" + random.nextInt());
      if (expected.put(fingerprint, i) == null) {
        table.put(fingerprint, i);
      }
    }
    expected.forEach((fingerprint, value) -> assertThat(table.get(fingerprint)).isEqualTo(value));
    assertThat(table.get(Fingerprint.of(0, "another"))).isEqualTo(FingerprintTable.ABSENT);
  }

  @Test
  void refusesTwoEntriesWithOneFingerprint() {
    FingerprintTable table = FingerprintTable.sized(2);
    table.put(Fingerprint.of(1, "troops"), 0);
    assertThatThrownBy(() -> table.put(Fingerprint.of(1, "troops"), 1))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theKindOfAFeatureIsPartOfItsFingerprint() {
    assertThat(Fingerprint.of(1, "troops")).isNotEqualTo(Fingerprint.of(2, "troops"));
  }
}
