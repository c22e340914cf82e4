package entente.keep.reference;

/**
 * The years that a table covers.
 *
 * @param first of them
 * @param last of them, included; what comes after it was not coded
 */
public record Years(int first, int last) {
  /** {@return whether the year is one of them} */
  public boolean has(int year) {
    return first <= year && year <= last;
  }

  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + " to " + last;
  }
}
