package entente.show.site;

import entente.event.Actor;
import entente.event.Headline;
import entente.event.Role;
import entente.event.Span;
import entente.event.Statement;
import entente.keep.store.KeptArticle;
import entente.keep.store.Sheet;
import entente.keep.store.Table;
import entente.show.Names;
import entente.show.Wording;
import entente.show.page.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A single statement: its words where they stand, what they were coded as, and by which rule. */
public final class StatementPage {
  /** Paragraphs before and after the one in which it stands. */
  private static final int AROUND = 1;

  private final Statement statement;
  private final KeptArticle kept;
  private final Sheet sheet;
  private final Words words;

  private StatementPage(Statement statement, KeptArticle kept, Sheet sheet, Names names) {
    this.statement = statement;
    this.kept = kept;
    this.sheet = sheet;
    this.words = new Words(names);
  }

  /**
   * {@return the page}
   *
   * @param kept its article
   * @param sheet what hangs on it, its ties among it
   */
  public static Page of(Statement statement, KeptArticle kept, Sheet sheet, Names names) {
    return new StatementPage(statement, kept, sheet, names).page();
  }

  private Page page() {
    String evidence = statement.evidence().in(kept.article().text());
    Html main = Html.all(head(), context(), parts(), coding(), belongs());
    return Page.of(
        "“" + Cells.shortened(evidence) + "”",
        Tag.named("div").css("sheet").of(main),
        "csv",
        "parquet",
        "json");
  }

  private Html head() {
    List<Html> facts = new ArrayList<>();
    facts.add(Words.fact("standing", Words.standing(statement.standing().word())));
    facts.add(Words.fact("told by", Wording.teller(statement.sources(), words.names()::of)));
    statement.when().ifPresent(when -> facts.add(Words.fact("when", Wording.of(when))));
    statement
        .where()
        .ifPresent(place -> facts.add(Words.fact("where", words.names().ofPlace(place))));
    statement.amounts().forEach(each -> facts.add(Words.fact("amount", Wording.of(each))));
    return Html.all(
        Tag.named("p")
            .css("lead")
            .of(
                Words.toward(
                    words.actors(statement.actors(Role.SOURCE)),
                    words.actors(statement.actors(Role.TARGET))),
                ": " + words.names().ofType(statement.type())),
        Tag.named("dl").css("facts").around(facts));
  }

  private Html context() {
    String text = kept.article().text();
    List<Span> paragraphs = Paragraphs.of(text);
    List<Html> shown = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isNear(paragraphs, i)) {
        shown.add(Tag.named("p").of(marked(paragraphs.get(i), text)));
      }
    }
    String article = Address.article(kept.article().id());
    String below =
        Stream.of(kept.article().outlet(), kept.article().published().map(Wording::of))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return Words.section(
        "context",
        "Where it stands",
        Tag.named("div").css("text near").around(shown),
        Tag.named("p")
            .css("soft")
            .of(
                Tag.link(article + "#" + Cells.anchor(statement.id()))
                    .of(Cells.shortened(Headline.of(kept.article()))),
                below.isEmpty() ? "" : " · " + below));
  }

  private boolean isNear(List<Span> paragraphs, int at) {
    int first = Math.max(0, at - AROUND);
    int last = Math.min(paragraphs.size() - 1, at + AROUND);
    return paragraphs.subList(first, last + 1).stream().anyMatch(this::holds);
  }

  private boolean holds(Span paragraph) {
    return paragraph.begin() < statement.evidence().end()
        && statement.evidence().begin() < paragraph.end();
  }

  private Html marked(Span paragraph, String text) {
    if (!holds(paragraph)) {
      return Html.text(paragraph.in(text));
    }
    int begin = Math.max(paragraph.begin(), statement.evidence().begin());
    int end = Math.min(paragraph.end(), statement.evidence().end());
    return Html.all(
        Html.text(text.substring(paragraph.begin(), begin)),
        Tag.named("mark")
            .css("m " + Words.style(statement.standing().word()))
            .of(text.substring(begin, end)),
        Html.text(text.substring(end, paragraph.end())));
  }

  private Html parts() {
    List<Html> facts = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Actor actor : statement.actors(role)) {
        facts.add(
            Words.fact(
                role.word(),
                Html.all(
                    words.actors(List.of(actor)),
                    Html.text(" "),
                    Tag.named("code").of(actor.toString()))));
      }
    }
    return facts.isEmpty()
        ? Html.NONE
        : Words.section(
            "parts", "Who plays which part", Tag.named("dl").css("facts").around(facts));
  }

  private Html coding() {
    List<Html> facts = new ArrayList<>();
    facts.add(Words.fact("kind", statement.kind().word()));
    facts.add(
        Words.fact(
            "type",
            Html.all(
                Html.text(words.names().ofType(statement.type()) + " "),
                Tag.named("code").of(statement.type()))));
    statement.mode().ifPresent(mode -> facts.add(Words.fact("mode", mode)));
    statement.cameo().ifPresent(code -> facts.add(Words.fact("CAMEO", code)));
    facts.add(Words.fact("modality", statement.modality().word() + ": " + modality()));
    facts.add(Words.fact("factuality", statement.factuality().value() + ": " + factuality()));
    facts.add(Words.fact("rule", Tag.named("code").of(statement.rule())));
    facts.add(Words.fact("confidence", String.format(Locale.ROOT, "%.2f", statement.confidence())));
    facts.add(Words.fact("id", Tag.named("code").of(statement.id())));
    return Words.section(
        "coding", "What it was coded as", Tag.named("dl").css("facts").around(facts));
  }

  private String modality() {
    return switch (statement.modality()) {
      case ACTUAL -> "told as something that took place or stands";
      case PLANNED -> "told as announced, pledged or intended";
      case FORECAST -> "told as to come";
      case HYPOTHETICAL -> "told as imagined or conditional";
      case DIRECTIVE -> "told as what should be";
    };
  }

  private String factuality() {
    return switch (statement.factuality()) {
      case CERTAIN -> "the words are sure that it is so";
      case PROBABLE -> "the words hold it for probable";
      case POSSIBLE -> "the words hold it for possible";
      case CERTAINLY_NOT -> "the words are sure that it is not so";
      case PROBABLY_NOT -> "the words hold it for improbable";
      case POSSIBLY_NOT -> "the words hold it for possible that it is not so";
      case UNCOMMITTED -> "the words do not say how sure they are";
    };
  }

  private Html belongs() {
    List<Html> links = new ArrayList<>();
    String event = kept.events().get(statement.id());
    if (event != null) {
      links.add(
          Tag.named("li")
              .of("One telling of ", Tag.link(Address.event(event)).of("event " + event), "."));
    }
    for (Sheet.Part part : sheet.parts()) {
      Table table = part.table();
      if (table.columns().contains("tie")) {
        int tie = table.columns().indexOf("tie");
        int says = table.columns().indexOf("says");
        table
            .rows()
            .forEach(row ->
                links.add(
                    Tag.named("li")
                        .of(
                            "Speaks of ",
                            Tag.link(Address.tie(String.valueOf(row.get(tie))))
                                .of("tie " + row.get(tie)),
                            " (" + row.get(says) + ").")));
      }
    }
    return links.isEmpty()
        ? Html.NONE
        : Words.section("belongs", "What it tells of", Tag.named("ul").around(links));
  }
}
