package entente.read.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The part of a page that is its article, found by density: the deepest element that still holds
 * most of the running text.
 *
 * @param element where the article stands
 * @param dropped what in it is beside the article: menus, scripts, comments, other stories
 */
record MainContent(Element element, Set<Element> dropped) {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "form",
          "button",
          "input",
          "select",
          "textarea",
          "nav",
          "aside",
          "footer",
          "menu",
          "figcaption",
          "video",
          "audio",
          "canvas",
          "dialog");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog");

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:^|[_-])(?:comments?|disqus|related|share|sharing|social|sidebar|promos?|adverts?"
              + "|advertisement|ads?|cookies?|newsletter|subscribe|subscription|breadcrumbs?"
              + "|pagination|popup|modal|recommend(?:ed|ations?)?|tags?|menu|footer|masthead|widget"
              + "|outbrain|taboola|most[_-]?read|read[_-]?more|more[_-]?news|see[_-]?also|trending"
              + "|caption)(?:$|[_-])");

  /** A part of "has-sidebar" is no sidebar. */
  private static final Pattern SAYS_THAT_IT_HAS =
      Pattern.compile("(?i)(?:has|with|without|no|is|hide|show|col|js)[_-]");

  private static final Set<String> KEPT = Set.of("html", "body", "article", "main");
  private static final double MOST = 0.7;
  private static final double SMALL = 0.35;
  private static final int FEWEST = 100;

  /** Finds a page's article. */
  static MainContent of(Document page) {
    Element body = page.body();
    Set<Element> dropped = new HashSet<>();
    body.filter(new Dropping(dropped));
    Density all = Density.of(body, dropped);
    for (Element each : page.select("[class], [id]")) {
      if (isBeside(each) && all.chars(each) <= all.chars(body) * SMALL) {
        dropped.add(each);
      }
    }
    Density density = Density.of(body, dropped);
    return new MainContent(densest(start(page, density), density), dropped);
  }

  private static boolean isBeside(Element element) {
    return !KEPT.contains(element.normalName())
        && Stream.concat(element.classNames().stream(), Stream.of(element.id()))
            .anyMatch(
                name -> BESIDE.matcher(name).find() && !SAYS_THAT_IT_HAS.matcher(name).lookingAt());
  }

  /** The page may name its article itself; then nothing outside it is looked at. */
  private static Element start(Document page, Density density) {
    Element heading = page.selectFirst("h1");
    Element headed = heading == null ? null : heading.closest("article");
    if (headed != null && density.chars(headed) >= FEWEST) {
      return headed;
    }
    for (String query : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      List<Element> named =
          page.select(query).stream().filter(each -> density.chars(each) >= FEWEST).toList();
      if (named.size() == 1) {
        return named.getFirst();
      }
    }
    return page.body();
  }

  private static Element densest(Element from, Density density) {
    Element at = from;
    double most = density.chars(from) * MOST;
    while (most > 0) {
      Element next = null;
      for (Element child : at.children()) {
        if (density.chars(child) >= most) {
          next = child;
        }
      }
      // A paragraph that holds most of the text stands among others that are wanted too.
      if (next == null || density.isParagraph(next)) {
        return at;
      }
      at = next;
    }
    return from;
  }

  /** Marks what is never an article, whatever it holds. */
  private record Dropping(Set<Element> dropped) implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && isNever(element)) {
        dropped.add(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isNever(Element element) {
      String name = element.normalName();
      if (KEPT.contains(name)) {
        return false;
      }
      return NEVER.contains(name)
          || (name.equals("header") && element.closest("article, main") == null)
          || ROLES.contains(element.attr("role"))
          || element.hasAttr("hidden")
          || element.attr("aria-hidden").equals("true")
          || element
              .attr("style")
              .toLowerCase(Locale.ROOT)
              .replace(" ", "")
              .contains("display:none");
    }
  }
}
