package entente.read.opinion;

import entente.read.sense.SenseVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32C;

/** What was learnt, as a file: where it comes from, the weights, and a checksum of both. */
final class OpinionFile {
  /** More bytes are none of ours. */
  private static final int MOST = 64 << 20;

  private OpinionFile() {}

  static void write(OutputStream out, String origin, SoftmaxRegression regression)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(bytes)) {
      data.writeUTF(origin);
      regression.write(data);
      data.writeLong(sum(bytes.toByteArray(), bytes.size()));
    }
    out.write(bytes.toByteArray());
  }

  /**
   * {@return the weights}
   *
   * @throws IOException if it cannot be read, is another file, or is damaged
   */
  static SoftmaxRegression read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST);
    try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes))) {
      data.readUTF();
      SoftmaxRegression regression = SoftmaxRegression.read(data);
      boolean whole =
          data.available() == Long.BYTES
              && data.readLong() == sum(bytes, bytes.length - Long.BYTES);
      if (!whole || regression.features() != SenseVector.SIZE) {
        throw new IOException("the checksum differs");
      }
      return regression;
    }
  }

  private static long sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
