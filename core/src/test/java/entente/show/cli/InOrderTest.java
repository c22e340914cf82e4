package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.event.Article;
import entente.read.article.Intake;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  /** As when the disk is full: what the threads read with is closed at once after that. */
  @Test
  void noThreadReadsAnyMoreOnceItIsLeft() {
    AtomicInteger reading = new AtomicInteger();
    CountDownLatch second = new CountDownLatch(1);
    assertThatThrownBy(() ->
            InOrder.<Integer>read(
                IntStream.range(0, 9)
                    .<Intake>mapToObj(i -> new Intake.Taken(Article.of("" + i, "Words.")))
                    .iterator(),
                article -> {
                  if (!article.id().equals("0")) {
                    reading.incrementAndGet();
                    second.countDown();
                    busy(300);
                    reading.decrementAndGet();
                  }
                  return new InOrder.Outcome.Done<>(0);
                },
                2,
                outcome -> {
                  await(second);
                  throw new IOException("No space left on device");
                }))
        .isInstanceOf(IOException.class);
    assertThat(second.getCount()).isZero();
    assertThat(reading).hasValue(0);
  }

  /** Native code does not hear that it is interrupted. */
  private static void busy(int milliseconds) {
    long end = System.nanoTime() + milliseconds * 1_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
