package entente.read.parse;

/**
 * 64-bit fingerprints that stand for words and features in {@link FingerprintTable}, so that the
 * strings themselves need not be kept. A fingerprint is begun, fed piece by piece and ended.
 *
 * <p>No two of the million known strings share one: the table refuses to be written otherwise. A
 * string outside the table is taken for a known one once in about ten million million look-ups.
 */
final class Fingerprint {
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private Fingerprint() {}

  /**
   * @param kind sets apart equal strings of different kinds
   */
  static long begin(int kind) {
    return (BASIS ^ kind) * PRIME;
  }

  static long with(long fingerprint, String text) {
    long result = fingerprint;
    for (int i = 0; i < text.length(); i++) {
      result = with(result, text.charAt(i));
    }
    return result;
  }

  static long with(long fingerprint, char c) {
    return (fingerprint ^ c) * PRIME;
  }

  /** Spreads the bits evenly; never 0, which marks an empty slot. */
  static long end(long fingerprint) {
    long h = fingerprint;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return h == 0 ? 1 : h;
  }

  static long of(int kind, String text) {
    return end(with(begin(kind), text));
  }
}
