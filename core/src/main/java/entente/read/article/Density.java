package entente.read.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Chars of running text under each element: text in links and in short scraps does not count. */
final class Density implements NodeFilter {
  private static final int SCRAP = 40;

  private final Set<Element> dropped;
  private final Map<Element, Integer> chars = new HashMap<>();
  private final Set<Element> divided = new HashSet<>();
  private int links;

  private Density(Set<Element> dropped) {
    this.dropped = dropped;
  }

  /** Measures everything under the element but what was dropped, in one pass. */
  static Density of(Element root, Set<Element> dropped) {
    Density density = new Density(dropped);
    root.filter(density);
    return density;
  }

  int chars(Element element) {
    return chars.getOrDefault(element, 0);
  }

  /** {@return whether it is one paragraph, by whatever element the page writes its paragraphs} */
  boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "blockquote", "pre" -> true;
      default -> !divided.contains(element);
    };
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (dropped.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      links += element.normalName().equals("a") ? 1 : 0;
    } else if (node instanceof TextNode text
        && links == 0
        && node.parent() instanceof Element parent) {
      chars.merge(parent, text.text().strip().length(), Integer::sum);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !dropped.contains(element)) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (chars(element) < SCRAP && element.isBlock()) {
        chars.remove(element);
      }
      if (element.parent() != null) {
        chars.merge(element.parent(), chars(element), Integer::sum);
        if (element.isBlock() || element.normalName().equals("br") || divided.contains(element)) {
          divided.add(element.parent());
        }
      }
    }
    return FilterResult.CONTINUE;
  }
}
