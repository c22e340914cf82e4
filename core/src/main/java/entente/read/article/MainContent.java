package entente.read.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the part of a page that is its article, by density: the deepest element that still holds
 * most of the running text, where text in links and in short scraps does not count.
 */
final class MainContent {
  private static final String NEVER =
      "script, style, noscript, template, svg, math, iframe, object, embed, form, button, input,"
          + " select, textarea, nav, aside, footer, menu, figcaption, video, audio, canvas, dialog,"
          + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
          + " [role=search], [role=dialog], [hidden], [aria-hidden=true], [style*=display:none],"
          + " [style*=display: none]";

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|disqus|related|share|sharing|social|sidebar|promos?|adverts?"
              + "|advertisement|ads?|cookies?|newsletter|subscribe|subscription|breadcrumbs?|pagination"
              + "|popup|modal|recommend(?:ed|ations?)?|tags?|menu|footer|masthead|widget|outbrain|taboola"
              + "|most[_-]?read|read[_-]?more|more[_-]?news|see[_-]?also|trending|caption)(?:$|[\\s_-])");

  /** A part of "has-sidebar" is no sidebar. */
  private static final Pattern SAYS_THAT_IT_HAS =
      Pattern.compile("(?i)(?:has|with|without|no|is|hide|show|col|js)[_-]");

  private static final Set<String> KEPT = Set.of("html", "body", "article", "main");
  private static final double MOST = 0.7;
  private static final double SMALL = 0.35;
  private static final int SCRAP = 40;
  private static final int FEWEST = 150;

  private MainContent() {}

  /** Takes out of the page what is beside the article, then finds it. */
  static Element of(Document page) {
    Element body = page.body();
    page.select(NEVER).forEach(MainContent::drop);
    page.select("header").stream()
        .filter(each -> each.closest("article, main") == null)
        .forEach(MainContent::drop);
    Map<Element, Integer> all = density(body);
    int total = all.getOrDefault(body, 0);
    for (Element each : page.select("[class], [id]")) {
      if (isBeside(each) && all.getOrDefault(each, 0) <= total * SMALL) {
        drop(each);
      }
    }
    return densest(start(page, body), density(body));
  }

  private static boolean isBeside(Element element) {
    return Stream.concat(element.classNames().stream(), Stream.of(element.id()))
        .anyMatch(
            name -> BESIDE.matcher(name).find() && !SAYS_THAT_IT_HAS.matcher(name).lookingAt());
  }

  /** The page may name its article itself; then nothing outside it is looked at. */
  private static Element start(Document page, Element body) {
    for (String query : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      List<Element> named =
          page.select(query).stream()
              .filter(each -> each.wholeText().strip().length() >= FEWEST)
              .toList();
      List<Element> headed = named.stream().filter(each -> each.selectFirst("h1") != null).toList();
      if (named.size() == 1 || headed.size() == 1) {
        return headed.size() == 1 ? headed.getFirst() : named.getFirst();
      }
    }
    return body;
  }

  private static Element densest(Element from, Map<Element, Integer> density) {
    Element at = from;
    int total = density.getOrDefault(from, 0);
    while (total > 0) {
      Element next = null;
      for (Element child : at.children()) {
        if (density.getOrDefault(child, 0) >= total * MOST) {
          next = child;
        }
      }
      // A paragraph that holds most of the text stands among others that are wanted too.
      if (next == null || isText(next)) {
        return at;
      }
      at = next;
    }
    return from;
  }

  /** One paragraph, by whatever element a page writes its paragraphs. */
  private static boolean isText(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "blockquote", "pre" -> true;
      default ->
          element.selectFirst("br") == null
              && element.children().stream().noneMatch(Element::isBlock);
    };
  }

  /** Chars of running text outside links under each element. */
  private static Map<Element, Integer> density(Element body) {
    Map<Element, Integer> density = new HashMap<>();
    body.traverse(new Count(density));
    return density;
  }

  private static void drop(Node node) {
    if (node instanceof Element element && KEPT.contains(element.normalName())) {
      return;
    }
    if (node.parent() != null) {
      node.remove();
    }
  }

  private static final class Count implements NodeVisitor {
    private final Map<Element, Integer> density;
    private int links;

    Count(Map<Element, Integer> density) {
      this.density = density;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element && element.normalName().equals("a")) {
        links++;
      }
      if (node instanceof TextNode text && links == 0 && node.parent() instanceof Element parent) {
        int length = text.text().strip().length();
        density.merge(parent, length, Integer::sum);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        int length = density.getOrDefault(element, 0);
        boolean scrap = length < SCRAP && !isInline(element);
        if (scrap) {
          density.remove(element);
        } else if (element.parent() != null) {
          density.merge(element.parent(), length, Integer::sum);
        }
      }
    }

    private static boolean isInline(Element element) {
      return !element.isBlock();
    }
  }
}
