package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.show.ExampleReading;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Tally tally = new Tally();
  private long now;

  @Test
  void tellsRateAndTimeLeftOfALongRun() {
    Progress progress = progress(true, OptionalLong.of(4));
    tally.add(ExampleReading.reading());
    now += Duration.ofSeconds(2).toNanos();
    progress.show(tally);
    assertThat(written())
        .isEqualTo("██████░░░░░░░░░░░░░░░░░░  25%  1 article, 1 sentence, 1 a second, 6 s left");
  }

  @Test
  void promisesNothingWhereTheEndIsNotKnown() {
    Progress progress = progress(true, OptionalLong.empty());
    tally.add(ExampleReading.reading());
    now += Duration.ofSeconds(2).toNanos();
    progress.show(tally);
    assertThat(written()).isEqualTo("1 article, 1 sentence, 1 a second");
  }

  @Test
  void wipesItselfBeforeResultsAreWritten() {
    Progress progress = progress(true, OptionalLong.empty());
    now += Duration.ofSeconds(2).toNanos();
    progress.show(tally);
    int length = written().length();
    progress.clear();
    progress.clear();
    assertThat(written().substring(length)).isEqualTo("\r" + " ".repeat(length) + "\r");
  }

  @Test
  void isSilentInAShortRunAndWhereNobodyLooks() {
    progress(true, OptionalLong.of(4)).show(tally);
    Progress unseen = progress(false, OptionalLong.of(4));
    now += Duration.ofSeconds(60).toNanos();
    unseen.show(tally);
    assertThat(written()).isEmpty();
  }

  private Progress progress(boolean shown, OptionalLong total) {
    return new Progress(
        new PrintStream(err, true, StandardCharsets.UTF_8), shown, total, () -> now);
  }

  private String written() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
