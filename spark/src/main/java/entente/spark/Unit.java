package entente.spark;

import entente.keep.Digest;
import java.io.Serial;
import java.io.Serializable;

/**
 * What one task codes: a file, or some lines of one. The same unit always gives the same rows.
 *
 * @param input the file, as the file system calls it
 * @param length of the whole file, in bytes
 * @param modified when it was changed last, in milliseconds of the epoch
 * @param order its place among the units of the file, from 0
 * @param from the first byte; lines that begin from there on are its own
 * @param to one past the last byte at which such a line may begin
 * @param firstLine the number of its first line, from 1; 0 where it is not one of lines
 * @param coder by what it is coded, as {@link Coding#fingerprint} names it
 */
record Unit(
    String input,
    long length,
    long modified,
    int order,
    long from,
    long to,
    int firstLine,
    String coder)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private static final int ID_DIGITS = 24;

  /** {@return its name: another one as soon as the file or the coder is another} */
  String id() {
    String whole = String.join("\n", input, length + "", modified + "", from + "", to + "", coder);
    return Digest.of(whole).substring(0, ID_DIGITS);
  }

  /** {@return the place in the file of the unit's article or refusal of that number} */
  long number(int within) {
    return ((long) order << 32) | within;
  }

  /** {@return the name of the file without its folders} */
  String name() {
    return input.substring(input.lastIndexOf('/') + 1);
  }
}
