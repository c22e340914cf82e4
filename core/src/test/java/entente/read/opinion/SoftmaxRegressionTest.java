package entente.read.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftmaxRegressionTest {
  /** Points around three corners, each with its corner's label. */
  private static SoftmaxRegression corners() {
    Random random = new Random(7);
    List<float[]> points = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int corner = i % 3;
      float[] point = new float[3];
      for (int axis = 0; axis < 3; axis++) {
        point[axis] = (axis == corner ? 1 : 0) + 0.2f * (float) random.nextGaussian();
      }
      points.add(point);
      labels.add("corner " + corner);
    }
    return SoftmaxRegression.train(points, labels);
  }

  @Test
  void tellsWhatItHasLearntApart() {
    SoftmaxRegression regression = corners();
    assertThat(regression.labels()).containsExactly("corner 0", "corner 1", "corner 2");
    assertThat(regression.of(new float[] {1, 0, 0})[0]).isGreaterThan(0.95);
    assertThat(regression.of(new float[] {0, 0, 1})[2]).isGreaterThan(0.95);
    assertThat(regression.of(new float[] {0.5f, 0.5f, 0})[2]).isLessThan(0.1);
  }

  @Test
  void probabilitiesSumToOne() {
    SoftmaxRegression regression = corners();
    Random random = new Random(8);
    for (int i = 0; i < 100; i++) {
      float[] any = {random.nextFloat() * 9, -random.nextFloat() * 9, random.nextFloat()};
      assertThat(Arrays.stream(regression.of(any)).sum()).isEqualTo(1, within(1e-9));
    }
  }

  @Test
  void theSameExamplesTeachTheSame() {
    float[] any = {0.3f, 0.4f, 0.1f};
    assertThat(corners().of(any)).isEqualTo(corners().of(any));
  }

  @Test
  void refusesWhatItCannotLearnOrJudge() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SoftmaxRegression.train(List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> corners().of(new float[] {1, 0}))
        .withMessageContaining("2 features where 3 were learnt");
  }
}
