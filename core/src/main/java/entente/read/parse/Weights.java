package entente.read.parse;

import java.nio.ByteBuffer;

/**
 * The weights of a linear model. Of a feature's weights only those that are not 0 are kept: about 8
 * of 131 in the parser.
 *
 * @param features where the block of each feature begins in {@code blocks}
 * @param blocks for each feature a count, then so many pairs of label (a byte) and weight (a float)
 */
record Weights(FingerprintTable features, ByteBuffer blocks) {
  static final int CELL = 1 + Float.BYTES;

  /** Adds the weights of a feature to the scores of the labels; nothing if it is unknown. */
  void add(long feature, float[] scores) {
    int at = features.get(feature);
    if (at == FingerprintTable.ABSENT) {
      return;
    }
    int end = at + 1 + (blocks.get(at) & 0xff) * CELL;
    for (int cell = at + 1; cell < end; cell += CELL) {
      scores[blocks.get(cell) & 0xff] += blocks.getFloat(cell + 1);
    }
  }
}
