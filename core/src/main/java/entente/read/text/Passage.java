package entente.read.text;

/**
 * One or more lines that belong together, before it is known what they are.
 *
 * @param begin first visible char
 * @param end after the last visible char
 * @param words where its words begin, after the sign of a list item
 * @param last its last line
 * @param apart whether a blank line stands before it
 */
record Passage(int begin, int end, int words, Line last, boolean apart) {
  static Passage of(Line line, int itemBegin) {
    return new Passage(
        line.begin(), line.end(), itemBegin < 0 ? line.begin() : itemBegin, line, line.apart());
  }

  Passage with(Line next) {
    return new Passage(begin, next.end(), words, next, apart);
  }

  boolean isItem() {
    return words > begin;
  }
}
