package entente.show.site;

import entente.event.Article;
import entente.event.Headline;
import entente.event.Span;
import entente.event.Statement;
import entente.keep.correct.Correction;
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
  private final Setting setting;
  private final StatementFilter filter;
  private final Names names;

  private ArticlePage(KeptArticle kept, Setting setting, Names names) {
    this.kept = kept;
    this.setting = setting;
    this.filter = StatementFilter.of(setting.here());
    this.article = kept.article();
    this.statements = kept.statements();
    this.names = names;
  }

  /** From where the article comes, and what can be done with it. */
  public sealed interface Setting {
    /** {@return where the page stands} */
    Here here();
  }

  /**
   * An article of the ledger.
   *
   * @param corrections of its statements, in the order in which they were made
   * @param types that a statement can have
   * @param readOnly whether no more can be made
   */
  public record Corrected(
      List<Correction> corrections, List<CodeType> types, boolean readOnly, Here here)
      implements Setting {
    public Corrected {
      corrections = List.copyOf(corrections);
      types = List.copyOf(types);
    }
  }

  /**
   * An article that was read only to look at it.
   *
   * @param id under which it is kept for now
   * @param readOnly whether it cannot be put into the ledger
   */
  public record Looked(String id, boolean readOnly, Here here) implements Setting {}

  /** {@return the page of that article} */
  public static Page of(KeptArticle kept, Setting setting, Names names) {
    return new ArticlePage(kept, setting, names).page();
  }

  private Page page() {
    Optional<CorrectionForm> form = form();
    StatementCard card =
        new StatementCard(
            kept, new Words(names), corrections(), form, filter, setting instanceof Corrected);
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
            looked(),
            new FactSummary(statements, names).html(),
            statements.size() < 2 ? Html.NONE : filter.form(statements, names, setting.here()),
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
                            keys(),
                            beside)),
            form.map(CorrectionForm::choices).orElse(Html.NONE));
    String title = Cells.shortened(Headline.of(article));
    Page page =
        switch (setting) {
          case Corrected corrected -> Page.of(title, main, "csv", "parquet", "json");
          case Looked looked -> Page.of(title, main, "json").uncited();
        };
    return page.with("reader");
  }

  private List<Correction> corrections() {
    return switch (setting) {
      case Corrected corrected -> entente.keep.correct.Corrected.counting(corrected.corrections());
      case Looked looked -> List.of();
    };
  }

  private Optional<CorrectionForm> form() {
    return switch (setting) {
      case Corrected corrected ->
          corrected.readOnly()
              ? Optional.empty()
              : Optional.of(new CorrectionForm(corrected.types()));
      case Looked looked -> Optional.empty();
    };
  }

  /** That it is not in the ledger, and how it comes there. */
  private Html looked() {
    if (!(setting instanceof Looked looked)) {
      return Html.NONE;
    }
    Html words =
        Tag.named("p")
            .of("Read to look at it: it is not in the ledger, and forgotten when others follow.");
    Html button =
        looked.readOnly()
            ? Html.NONE
            : Tag.named("form")
                .with("method", "post")
                .leading("action", Address.look(looked.id()) + "/keep")
                .of(Tag.named("button").of("Put it into the ledger"));
    return Tag.named("div").css("notice").of(words, button);
  }

  private static Html keys() {
    return Tag.named("p")
        .css("soft keys")
        .with("hidden", "")
        .of(
            "Keys: ",
            Tag.named("kbd").of("j"),
            " next statement, ",
            Tag.named("kbd").of("k"),
            " the one before, ",
            Tag.named("kbd").of("t"),
            " to its words in the text.");
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
    String off =
        segment.covering().stream().map(statements::get).anyMatch(filter::shows) ? "" : " off";
    parts.add(
        Tag.named("span")
            .css("m " + style + several + off)
            .with(
                "data-s",
                segment.covering().stream()
                    .map(each -> statements.get(each).id())
                    .collect(Collectors.joining(" ")))
            .of(words));
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
        .css("ref " + Words.style(standing) + (filter.shows(statement) ? "" : " off"))
        .with("id", StatementCard.mark(statement))
        .with("title", standing + ": " + names.ofType(statement.type()))
        .with("aria-label", "statement " + (index + 1) + ", " + standing)
        .of(index + 1);
  }
}
