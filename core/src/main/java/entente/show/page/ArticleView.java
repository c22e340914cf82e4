package entente.show.page;

import entente.event.Article;
import entente.event.Headline;
import entente.event.Span;
import entente.event.Statement;
import entente.read.Reading;
import entente.show.Names;
import entente.show.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One article: its text with the statements marked, and a card for each. */
final class ArticleView {
  private final Template template;
  private final Names names;

  ArticleView(Template template, Names names) {
    this.template = template;
    this.names = names;
  }

  /** {@return the markup of the article that is shown as number so and so of the page} */
  Element of(Reading reading, int number) {
    Article article = reading.article();
    Element view = template.part("article").attr("id", "a" + number);
    Template.one(view, "h2 bdi").text(Headline.of(article));
    byline(Template.one(view, ".byline"), article);
    text(Template.one(view, ".text"), reading, number);
    Element cards = Template.one(view, ".cards");
    CardView card = new CardView(template, names);
    for (int i = 0; i < reading.statements().size(); i++) {
      Statement statement = reading.statements().get(i);
      cards.appendChild(card.of(statement, article.text(), i + 1, id(number, i)));
    }
    if (reading.statements().isEmpty()) {
      cards
          .appendElement("li")
          .addClass("more")
          .text("No statement on the relations of states was found in it.");
    }
    return view;
  }

  /** {@return the address within the page of a statement's card} */
  static String id(int article, int statement) {
    return "a" + article + "s" + (statement + 1);
  }

  private static void byline(Element byline, Article article) {
    String words =
        Stream.of(
                Optional.of(article.id()).filter(id -> Headline.differsFromId(article)),
                article.outlet(),
                article.published().map(Wording::of))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    byline.text(words);
    article
        .address()
        .filter(address -> address.matches("https?://\\S+"))
        .ifPresent(address -> {
          byline.appendText(words.isEmpty() ? "" : " · ");
          byline
              .appendElement("a")
              .attr("href", address)
              .attr("rel", "noreferrer noopener")
              .text("as published");
        });
  }

  private void text(Element view, Reading reading, int number) {
    String text = reading.article().text();
    List<Statement> statements = reading.statements();
    List<Span> evidence = statements.stream().map(Statement::evidence).toList();
    Map<Integer, Element> lastMarks = new HashMap<>();
    for (Span paragraph : Paragraphs.of(text)) {
      Element p = view.appendElement("p");
      for (Segment segment : Segment.of(paragraph, evidence)) {
        String words = segment.span().in(text);
        if (segment.covering().isEmpty()) {
          p.appendText(words);
        } else {
          Element mark = mark(p, segment, statements, number).text(words);
          segment.covering().forEach(i -> lastMarks.put(i, mark));
        }
      }
    }
    for (int i = statements.size() - 1; i >= 0; i--) {
      Element mark = lastMarks.get(i);
      if (mark != null) {
        mark.after(ref(statements.get(i), i, number));
      }
    }
  }

  private static Element mark(Element p, Segment segment, List<Statement> statements, int number) {
    Statement innermost = statements.get(segment.covering().getFirst());
    Element mark = p.appendElement("span").addClass("m").addClass(CardView.style(innermost));
    if (segment.covering().size() > 1) {
      mark.addClass("several");
    }
    return mark.attr(
        "data-s",
        segment.covering().stream().map(i -> id(number, i)).collect(Collectors.joining(" ")));
  }

  private Element ref(Statement statement, int index, int number) {
    String standing = statement.standing().word();
    return template
        .part("ref")
        .addClass(CardView.style(statement))
        .attr("id", "m-" + id(number, index))
        .attr("href", "#" + id(number, index))
        .attr("title", standing + ": " + names.ofType(statement.type()))
        .attr("aria-label", "statement " + (index + 1) + ", " + standing)
        .text(String.valueOf(index + 1));
  }
}
