package entente.read.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** In what form an input holds its articles. */
enum Format {
  TEXT,
  HTML,
  JSON_LINES,
  JSON,
  FEED,
  WARC;

  /** {@return the format that the file's ending names, else the one its first bytes look like} */
  static Format of(String ending, byte[] head) {
    return switch (ending) {
      case "txt", "text", "md", "markdown" -> TEXT;
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json" -> JSON;
      case "rss", "atom" -> FEED;
      case "warc", "wet" -> WARC;
      default -> sniffed(head);
    };
  }

  private static Format sniffed(byte[] head) {
    // NULs go so that UTF-16 is recognised too; only ASCII signs are looked at.
    String text =
        new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    int begin = 0;
    while (begin < text.length() && (text.charAt(begin) <= ' ' || text.charAt(begin) > '~')) {
      begin++;
    }
    String visible = text.substring(begin);
    if (visible.startsWith("warc/")) {
      return WARC;
    }
    if (visible.startsWith("<")) {
      return markup(visible);
    }
    if (visible.startsWith("{")) {
      int line = visible.indexOf('\n');
      String first = (line < 0 ? visible : visible.substring(0, line)).strip();
      boolean whole = first.endsWith("}") || (line < 0 && visible.length() > Limits.HEAD / 2);
      return first.startsWith("{\"") && whole ? JSON_LINES : json(visible);
    }
    return visible.startsWith("[") ? json(visible) : TEXT;
  }

  private static Format markup(String text) {
    if (text.contains("<rss") || text.contains("<feed") || text.contains("<rdf:rdf")) {
      return FEED;
    }
    boolean page =
        text.contains("<html")
            || text.startsWith("<!doctype html")
            || text.contains("<head")
            || text.contains("<body")
            || text.contains("<p>")
            || text.contains("<div")
            || text.contains("<article");
    if (page) {
      return HTML;
    }
    return text.startsWith("<?xml") ? FEED : TEXT;
  }

  private static Format json(String text) {
    int next = 1;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    boolean follows = next < text.length() && "\"{}]".indexOf(text.charAt(next)) >= 0;
    return follows ? JSON : TEXT;
  }
}
