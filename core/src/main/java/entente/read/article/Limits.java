package entente.read.article;

/** How much is read, so that a hostile or mistaken input costs a message and no more. */
final class Limits {
  /** Chars of one article's text. */
  static final int TEXT = 2_000_000;

  /** Bytes of a file that has to be read as a whole. */
  static final int FILE = 64 << 20;

  /** Chars of one page: its tree takes some fifty times as much memory. */
  static final int PAGE = 4 << 20;

  /** Bytes of one page, or other record, of a WARC file. */
  static final int RECORD = 8 << 20;

  /** Names, values and brackets of one JSON value. */
  static final int JSON_TOKENS = 4_000_000;

  /** Bytes of one line of JSON Lines. */
  static final int LINE = 16 << 20;

  /** Elements inside elements of a page. */
  static final int DEPTH = 512;

  /** Bytes from which the kind of an input is guessed. */
  static final int HEAD = 8192;

  private Limits() {}
}
