package entente.event;

/**
 * A half-open range of UTF-16 offsets into an article's text: where the evidence stands.
 *
 * @param begin first char, from 0
 * @param end one past the last char, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** {@return the exact words, never a normalised copy} */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** {@return the smallest span that holds this one and the other} */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** {@return whether the other span lies wholly inside this one} */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** {@return whether the two spans share a char} */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** {@return the length in UTF-16 units} */
  public int length() {
    return end - begin;
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
