package entente.spark;

import java.io.Serial;
import java.io.Serializable;

/**
 * What came of a unit.
 *
 * @param unit its id
 * @param before whether it had been coded by an earlier run
 * @param articles articles coded
 * @param statements statements in them
 * @param sentences sentences in them
 * @param refused what was no article, or none that can be coded
 * @param readNanos time for reading: unpacking, main text, language
 * @param codeNanos time for coding
 */
record Done(
    String unit,
    boolean before,
    long articles,
    long statements,
    long sentences,
    long refused,
    long readNanos,
    long codeNanos)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  static Done earlier(String unit) {
    return new Done(unit, true, 0, 0, 0, 0, 0, 0);
  }
}
