package entente.read.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes an element as plain text: a blank line between blocks, a sign before each list item. */
final class PageText implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "th",
          "tr",
          "ul");

  private final String title;
  private final Set<Element> dropped;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private int linked;
  private int links;
  private boolean item;
  private boolean heading;

  private PageText(String title, Set<Element> dropped) {
    this.title = title;
    this.dropped = dropped;
  }

  /** {@return the element's text, less blocks that are mere links and the title where it recurs} */
  static String of(Element element, String title, Set<Element> dropped) {
    PageText page = new PageText(title, dropped);
    element.filter(page);
    page.flush();
    return page.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && dropped.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("br")) {
        block.append('\n');
      } else if (BLOCKS.contains(name)) {
        flush();
        item |= name.equals("li");
        heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
      }
      links += name.equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !dropped.contains(element)) {
      String name = element.normalName();
      links -= name.equals("a") ? 1 : 0;
      if (BLOCKS.contains(name)) {
        flush();
        item &= !name.equals("li");
        heading = false;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean white = Character.isWhitespace(c) || c == '\u00A0';
      boolean after = block.isEmpty() || Character.isWhitespace(block.charAt(block.length() - 1));
      if (!white) {
        block.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (!after) {
        block.append(' ');
      }
    }
  }

  private void flush() {
    String words = block.toString().strip();
    boolean mereLinks = linked * 2 > words.length() && (item || heading || words.length() < 200);
    if (!words.isEmpty() && !mereLinks && !words.equals(title)) {
      text.append(text.isEmpty() ? "" : "\n\n").append(item ? "• " : "").append(words);
      item = false;
    }
    block.setLength(0);
    linked = 0;
  }
}
