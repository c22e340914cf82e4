package entente.read.opinion;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Multinomial logistic regression: the probability of a label is the softmax of a weighted sum of
 * the features and a constant. Learnt by Adam (Kingma and Ba 2015) over all examples at once, with
 * a penalty on the squared weights; the same examples give the same weights.
 */
public final class SoftmaxRegression {
  private static final int ROUNDS = 500;
  private static final double STEP = 0.05;
  private static final double PENALTY = 1e-4;
  private static final double MEAN_DECAY = 0.9;
  private static final double SQUARE_DECAY = 0.999;
  private static final double TINY = 1e-8;
  private static final int MOST_LABELS = 1000;
  private static final int MOST_FEATURES = 10_000;

  private final List<String> labels;
  private final float[][] weights;

  private SoftmaxRegression(List<String> labels, float[][] weights) {
    this.labels = List.copyOf(labels);
    this.weights = weights;
  }

  /** {@return the labels, in the order of the probabilities} */
  public List<String> labels() {
    return labels;
  }

  /**
   * {@return what a feature counts for a label; that after the last feature is the constant}
   *
   * @throws IllegalArgumentException if there is no such label
   */
  public double weight(String label, int feature) {
    int at = labels.indexOf(label);
    if (at < 0) {
      throw new IllegalArgumentException("nothing was learnt of " + label);
    }
    return weights[at][feature];
  }

  /**
   * {@return what the examples teach}
   *
   * @param features one row an example, all of the same length
   * @param answers the label of each
   * @throws IllegalArgumentException if there are no examples, or not as many labels
   */
  public static SoftmaxRegression train(List<float[]> features, List<String> answers) {
    if (features.isEmpty() || features.size() != answers.size()) {
      throw new IllegalArgumentException(
          features.size() + " examples cannot be learnt with " + answers.size() + " answers");
    }
    List<String> labels = answers.stream().distinct().sorted().toList();
    int width = features.getFirst().length + 1;
    double[] weights = new double[labels.size() * width];
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    int[] right = answers.stream().mapToInt(labels::indexOf).toArray();
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = slope(features, right, weights, labels.size(), width);
      double meanScale = 1 - Math.pow(MEAN_DECAY, round);
      double squareScale = 1 - Math.pow(SQUARE_DECAY, round);
      for (int i = 0; i < weights.length; i++) {
        mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * slope[i];
        square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * slope[i] * slope[i];
        weights[i] -= STEP * (mean[i] / meanScale) / (Math.sqrt(square[i] / squareScale) + TINY);
      }
    }
    float[][] rows = new float[labels.size()][width];
    for (int label = 0; label < labels.size(); label++) {
      for (int i = 0; i < width; i++) {
        rows[label][i] = (float) weights[label * width + i];
      }
    }
    return new SoftmaxRegression(labels, rows);
  }

  private static double[] slope(
      List<float[]> features, int[] right, double[] weights, int labels, int width) {
    double[] slope = new double[weights.length];
    double[] scores = new double[labels];
    int count = features.size();
    for (int example = 0; example < count; example++) {
      float[] row = features.get(example);
      for (int label = 0; label < labels; label++) {
        int from = label * width;
        double score = weights[from + width - 1];
        for (int i = 0; i < row.length; i++) {
          score += weights[from + i] * row[i];
        }
        scores[label] = score;
      }
      softmax(scores);
      scores[right[example]] -= 1;
      for (int label = 0; label < labels; label++) {
        int from = label * width;
        double error = scores[label] / count;
        for (int i = 0; i < row.length; i++) {
          slope[from + i] += error * row[i];
        }
        slope[from + width - 1] += error;
      }
    }
    for (int i = 0; i < slope.length; i++) {
      slope[i] += PENALTY * weights[i];
    }
    return slope;
  }

  private static void softmax(double[] scores) {
    double largest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - largest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  /**
   * {@return the probability of each label, in their order; they sum to 1}
   *
   * @throws IllegalArgumentException if there are more or fewer features than were learnt from
   */
  public double[] of(float[] features) {
    double[] scores = new double[labels.size()];
    for (int label = 0; label < scores.length; label++) {
      float[] row = weights[label];
      if (row.length != features.length + 1) {
        throw new IllegalArgumentException(
            features.length + " features where " + (row.length - 1) + " were learnt");
      }
      double score = row[features.length];
      for (int i = 0; i < features.length; i++) {
        score += row[i] * features[i];
      }
      scores[label] = score;
    }
    softmax(scores);
    return scores;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(labels.size());
    out.writeInt(weights[0].length);
    for (int label = 0; label < labels.size(); label++) {
      out.writeUTF(labels.get(label));
      for (float weight : weights[label]) {
        out.writeFloat(weight);
      }
    }
  }

  /**
   * {@return what was written}
   *
   * @throws IOException if it ends too early, or is nothing that was written so
   */
  static SoftmaxRegression read(DataInputStream in) throws IOException {
    int count = in.readInt();
    int width = in.readInt();
    if (count < 1 || count > MOST_LABELS || width < 1 || width > MOST_FEATURES) {
      throw new IOException(count + " labels of " + width + " weights");
    }
    List<String> labels = new ArrayList<>();
    float[][] weights = new float[count][width];
    for (int label = 0; label < count; label++) {
      labels.add(in.readUTF());
      for (int i = 0; i < width; i++) {
        weights[label][i] = in.readFloat();
      }
    }
    return new SoftmaxRegression(labels, weights);
  }

  /** {@return how many features it was learnt from} */
  int features() {
    return weights[0].length - 1;
  }
}
