package entente.read.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a page says of itself outside its text: headline, outlet, address and day. */
final class PageFacts {
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?=[/._-]|$)");

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[property=og:published_time]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=parsely-pub-date]",
          "meta[name=date]",
          "meta[name=dc.date]",
          "meta[name=dc.date.issued]",
          "meta[name=DC.date.issued]",
          "meta[name=sailthru.date]",
          "time[itemprop=datePublished][datetime]",
          "time[pubdate][datetime]",
          "article time[datetime]",
          "time[datetime]");

  private final Document page;
  private final Optional<String> found;

  /**
   * The facts of a page.
   *
   * @param found where it was found, if that is known
   */
  PageFacts(Document page, Optional<String> found) {
    this.page = page;
    this.found = found.filter(PageFacts::isAddress);
  }

  /** {@return the headline without the outlet's name} */
  Optional<String> title() {
    Optional<String> heading =
        Optional.ofNullable(page.selectFirst("article h1, main h1, h1"))
            .map(Element::text)
            .filter(words -> !words.isBlank());
    Optional<String> named =
        content("meta[property=og:title]")
            .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
    if (named.isEmpty() || heading.filter(words -> named.get().startsWith(words)).isPresent()) {
      return heading;
    }
    return named.map(this::withoutOutlet);
  }

  /** {@return the outlet's name, else the host} */
  Optional<String> outlet() {
    return content("meta[property=og:site_name]").or(() -> address().flatMap(PageFacts::host));
  }

  /** {@return where the page was published} */
  Optional<String> address() {
    return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
        .map(link -> link.attr("href").strip())
        .filter(PageFacts::isAddress)
        .or(() -> content("meta[property=og:url]").filter(PageFacts::isAddress))
        .or(() -> found);
  }

  /** {@return the day of publication, from the surest place that gives one} */
  Optional<LocalDate> published() {
    Optional<LocalDate> linked = linkedData();
    if (linked.isPresent()) {
      return linked;
    }
    for (String query : DATES) {
      Element element = page.selectFirst(query);
      if (element != null) {
        String value =
            element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        Optional<LocalDate> day = PublicationDate.parse(value);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return address().flatMap(PageFacts::dayIn);
  }

  static Optional<LocalDate> dayIn(String address) {
    Matcher matcher = DAY_IN_ADDRESS.matcher(address);
    return matcher.find()
        ? PublicationDate.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }

  private Optional<LocalDate> linkedData() {
    return page.select("script[type=application/ld+json]").stream()
        .map(script -> linkedDay(script.data()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Broken linked data is common and costs only this one way to the date. */
  private static Optional<LocalDate> linkedDay(String json) {
    try {
      return datePublished(JsonArticle.parse(json)).flatMap(PublicationDate::parse);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> datePublished(JsonNode root) {
    List<JsonNode> open = new ArrayList<>(List.of(root));
    for (int i = 0; i < open.size(); i++) {
      JsonNode node = open.get(i);
      JsonNode date = node.isObject() ? node.get("datePublished") : null;
      if (date != null && date.isString()) {
        return Optional.of(date.stringValue());
      }
      open.addAll(node.values());
    }
    return Optional.empty();
  }

  private String withoutOutlet(String title) {
    for (String separator : List.of(" | ", " — ", " – ", " - ", " :: ")) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String tail = title.substring(at + separator.length()).strip();
        boolean names = outlet().filter(name -> name.equalsIgnoreCase(tail)).isPresent();
        if (names || separator.equals(" | ") || separator.equals(" :: ")) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }

  private Optional<String> content(String query) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr("content").strip())
        .filter(value -> !value.isEmpty());
  }

  private static boolean isAddress(String value) {
    return value.startsWith("http://") || value.startsWith("https://");
  }

  static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
