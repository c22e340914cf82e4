package entente.read.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Recognises gzip, and looks at what it packs. */
final class Packed {
  private Packed() {}

  static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /** {@return the first bytes of what is packed, as far as the head of the file holds them} */
  static byte[] unpackedHead(byte[] head) {
    byte[] first = new byte[Limits.HEAD];
    int length = 0;
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(head))) {
      for (int each = unpacked.read(); each >= 0 && length < first.length; each = unpacked.read()) {
        first[length++] = (byte) each;
      }
    } catch (IOException e) {
      // The head ends in the middle of what is packed; what came before it is enough.
    }
    return Arrays.copyOf(first, length);
  }
}
