package entente.show.site;

import entente.show.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What all pages have around them: the way about, the search, and how to cite. */
public final class Frame {
  private static final Map<String, String> PLACES = places();

  private static Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("/", "Entente");
    places.put("/map", "Map");
    places.put("/network", "Network");
    places.put("/timeline", "Timeline");
    places.put("/events", "Events");
    places.put("/ties", "Ties");
    places.put("/articles", "Articles");
    places.put("/sources", "Sources");
    places.put("/read", "Read");
    return places;
  }

  private Frame() {}

  /** {@return the whole page} */
  public static String of(Page page, Here here) {
    return Tag.named("html").with("lang", "en").of(head(page), body(page, here)).page();
  }

  private static Html head(Page page) {
    List<Html> parts = new ArrayList<>();
    parts.add(Tag.named("meta").with("charset", "utf-8").of());
    parts.add(
        Tag.named("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1")
            .of());
    parts.add(Tag.named("meta").with("name", "color-scheme").with("content", "light dark").of());
    parts.add(Tag.named("title").of(page.title() + " · Entente"));
    parts.add(Tag.named("link").with("rel", "icon").leading("href", "/icon.svg").of());
    parts.add(style("/site.css"));
    page.view().ifPresent(name -> parts.add(style("/css/" + name + ".css")));
    page.libraries()
        .forEach(name ->
            parts.add(
                Tag.named("script").leading("src", "/lib/" + name + ".js").with("defer", "").of()));
    parts.add(module("/js/site.js"));
    page.view().ifPresent(name -> parts.add(module("/js/" + name + ".js")));
    return Tag.named("head").around(parts);
  }

  private static Html style(String path) {
    return Tag.named("link").with("rel", "stylesheet").leading("href", path).of();
  }

  private static Html module(String path) {
    return Tag.named("script").leading("src", path).with("type", "module").of();
  }

  private static Html body(Page page, Here here) {
    return Tag.named("body")
        .of(
            Tag.link("#main").css("skip").of("Skip to the text"),
            Tag.named("header").css("bar").of(way(here), search(here)),
            Tag.named("p").css("news").with("id", "news").with("role", "status").of(),
            Tag.named("main")
                .with("id", "main")
                .with("tabindex", "-1")
                .of(Tag.named("h1").of(page.title()), page.main()),
            foot(page, here));
  }

  private static Html way(Here here) {
    List<Html> items =
        PLACES.entrySet().stream()
            .map(each -> {
              String place = each.getKey();
              Tag link = Tag.link(place).css(place.equals("/") ? "brand" : "place");
              Tag now = place.equals(here.path()) ? link.with("aria-current", "page") : link;
              return Tag.named("li").of(now.of(each.getValue()));
            })
            .toList();
    return Tag.named("nav").with("aria-label", "Pages").of(Tag.named("ul").around(items));
  }

  private static Html search(Here here) {
    String asked = here.path().equals("/search") ? here.value("q") : "";
    return Tag.named("form")
        .leading("action", "/search")
        .with("role", "search")
        .of(
            Tag.named("label").with("for", "q").css("unseen").of("Search the ledger"),
            Tag.named("input")
                .with("id", "q")
                .with("name", "q")
                .with("type", "search")
                .with("maxlength", "200")
                .with("placeholder", "Words, or a state")
                .with("value", asked)
                .of(),
            Tag.named("button").of("Search"));
  }

  private static Html foot(Page page, Here here) {
    if (!page.cited()) {
      return Html.NONE;
    }
    List<Html> forms =
        page.forms().stream()
            .map(form -> Tag.link(here.in(form)).of(form.toUpperCase(Locale.ROOT)))
            .toList();
    Html cite =
        Tag.named("p")
            .css("cite")
            .of(
                Tag.named("strong").of("Cite this: "),
                "%s, Entente, ledger %s, ".formatted(quoted(page.title()), here.ledger()),
                Tag.named("code").of(here.whole()),
                ", read " + Wording.of(here.day()) + ".");
    Html taken =
        forms.isEmpty()
            ? Html.NONE
            : Tag.named("p")
                .css("forms")
                .around(
                    Stream.concat(Stream.of(Html.text("This page as ")), spaced(forms)).toList());
    return Tag.named("footer").of(taken, cite);
  }

  private static String quoted(String title) {
    return title.startsWith("“") ? title : "“" + title + "”";
  }

  private static Stream<Html> spaced(List<Html> links) {
    return links.stream()
        .flatMap(link ->
            link == links.getFirst() ? Stream.of(link) : Stream.of(Html.text(" or "), link));
  }
}
