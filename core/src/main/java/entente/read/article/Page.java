package entente.read.article;

import entente.event.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page as an article: its headline, a blank line, and the running text of its main part. */
final class Page {
  private Page() {}

  /**
   * Reads a page.
   *
   * @param address where it was found, taken where the page itself names none
   */
  static List<Intake> read(
      Input input, String html, Optional<String> address, Admission admission) {
    if (html.length() > Limits.PAGE) {
      return List.of(
          new Intake.Refused(
              input.place(),
              "is a page longer than " + (Limits.PAGE >> 20) + " MB; save its text instead"));
    }
    Document page = parsed(html);
    PageFacts facts = new PageFacts(page, address);
    String title = facts.title().orElse("");
    Article found =
        new Article(
            input.stem(), facts.title(), facts.outlet(), facts.address(), facts.published(), "");
    String body = text(MainContent.of(page), title);
    if (Blank.is(body)) {
      return List.of(new Intake.Refused(input.place(), "is a page without an article's text"));
    }
    return List.of(admission.admit(input.place(), with(found, joined(title, body))));
  }

  private static String text(MainContent main, String title) {
    return PageText.of(main.element(), title, main.dropped());
  }

  /** {@return the words of a piece of HTML, such as a feed's description} */
  static String words(String html) {
    return PageText.of(parsed(html).body(), "", Set.of());
  }

  static String joined(String title, String body) {
    if (body.isBlank()) {
      return title;
    }
    boolean begins = body.lines().findFirst().filter(title::equals).isPresent();
    return title.isBlank() || begins ? body : title + "\n\n" + body;
  }

  private static Article with(Article facts, String text) {
    return new Article(
        facts.id(), facts.title(), facts.outlet(), facts.address(), facts.published(), text);
  }

  private static Document parsed(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(Limits.DEPTH));
  }
}
