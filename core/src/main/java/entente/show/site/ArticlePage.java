package entente.show.site;

import entente.event.Article;
import entente.event.Headline;
import entente.event.Span;
import entente.event.Statement;
import entente.keep.store.KeptArticle;
import entente.show.Names;
import entente.show.Wording;
import entente.show.page.Paragraphs;
import entente.show.page.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reader: an article's text with its statements marked, and a card for each beside it. */
public final class ArticlePage {
  private final KeptArticle kept;
  private final Article article;
  private final List<Statement> statements;
  private final Names names;

  private ArticlePage(KeptArticle kept, Names names) {
    this.kept = kept;
    this.article = kept.article();
    this.statements = kept.statements();
    this.names = names;
  }

  /** {@return the page of that article} */
  public static Page of(KeptArticle kept, Names names) {
    return new ArticlePage(kept, names).page();
  }

  private Page page() {
    StatementCard card = new StatementCard(kept, new Words(names));
    List<Html> cards = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      cards.add(card.of(statements.get(i), i + 1));
    }
    Html beside =
        cards.isEmpty()
            ? Tag.named("p")
                .css("soft")
                .of("No statement on the relations of states was found in it.")
            : Tag.named("ol").css("cards").around(cards);
    Html main =
        Html.all(
            byline(),
            key(),
            Tag.named("div")
                .css("columns")
                .of(
                    Tag.named("article").css("text").with("aria-label", "Text").around(text()),
                    Tag.named("section")
                        .css("beside")
                        .with("aria-labelledby", "cards")
                        .of(
                            Tag.named("h2")
                                .with("id", "cards")
                                .of(Words.count(cards.size(), "statement")),
                            beside)));
    String title = Headline.of(article);
    return Page.of(Cells.shortened(title), main, "csv", "parquet", "json");
  }

  private Html byline() {
    String words =
        Stream.of(
                article.outlet(),
                article.published().map(Wording::of),
                kept.carries().map(wire -> "carries " + wire),
                Optional.of("article " + article.id()),
                article.licence())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    Html published =
        article
            .address()
            .filter(address -> address.matches("https?://\\S+"))
            .map(address -> Html.all(Html.text(" · "), Tag.outside(address).of("as published")))
            .orElse(Html.NONE);
    return Tag.named("p").css("soft").of(words, published);
  }

  /** What the marks in this text mean, for each standing that it has. */
  private Html key() {
    List<Html> signs =
        statements.stream()
            .map(each -> each.standing().word())
            .distinct()
            .map(Words::standing)
            .toList();
    return signs.isEmpty()
        ? Html.NONE
        : Tag.named("p").css("key").with("aria-label", "Marks in the text").around(signs);
  }

  private List<Html> text() {
    String text = article.text();
    List<Span> evidence = statements.stream().map(Statement::evidence).toList();
    List<List<Segment>> paragraphs = new ArrayList<>();
    Map<Integer, Segment> last = new HashMap<>();
    for (Span paragraph : Paragraphs.of(text)) {
      List<Segment> segments = Segment.of(paragraph, evidence);
      segments.forEach(
          segment -> segment.covering().forEach(statement -> last.put(statement, segment)));
      paragraphs.add(segments);
    }
    return paragraphs.stream()
        .map(segments ->
            Tag.named("p")
                .around(segments.stream().map(segment -> marked(segment, text, last)).toList()))
        .toList();
  }

  private Html marked(Segment segment, String text, Map<Integer, Segment> last) {
    Html words = Html.text(segment.span().in(text));
    if (segment.covering().isEmpty()) {
      return words;
    }
    String style = Words.style(statements.get(segment.covering().getFirst()).standing().word());
    String several = segment.covering().size() > 1 ? " several" : "";
    List<Html> parts = new ArrayList<>();
    parts.add(Tag.named("span").css("m " + style + several).of(words));
    segment.covering().stream()
        .filter(statement -> segment.equals(last.get(statement)))
        .sorted()
        .forEach(statement -> parts.add(number(statement)));
    return Html.all(parts);
  }

  private Html number(int index) {
    Statement statement = statements.get(index);
    String standing = statement.standing().word();
    return Tag.link("#" + Cells.anchor(statement.id()))
        .css("ref " + Words.style(standing))
        .with("id", StatementCard.mark(statement))
        .with("title", standing + ": " + names.ofType(statement.type()))
        .with("aria-label", "statement " + (index + 1) + ", " + standing)
        .of(index + 1);
  }
}
