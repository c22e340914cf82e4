package entente.show.site;

import entente.keep.store.Search;
import entente.keep.store.SoughtWords;
import entente.show.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a search finds: actors called so; events, statements and articles that hold the words. */
public final class SearchPage {
  private static final int MOST = 500;

  private final SoughtWords sought;
  private final Marked marked;
  private final Words words;
  private final Here here;

  /** A page of what holds these words. */
  public SearchPage(SoughtWords sought, Names names, Here here) {
    this.sought = sought;
    this.marked = new Marked(sought);
    this.words = new Words(names);
    this.here = here;
  }

  /**
   * What was found.
   *
   * @param actors codes of actors called so, each with how many events it has a part in
   * @param events whose words hold the words
   * @param statements whose sentence holds them
   * @param articles whose title or text holds them
   */
  public record Found(
      Map<String, Long> actors,
      Search.Found events,
      Search.Found statements,
      Search.Found articles) {
    public Found {
      actors = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    }

    boolean isEmpty() {
      return actors.isEmpty() && events.all() == 0 && statements.all() == 0 && articles.all() == 0;
    }
  }

  /**
   * {@return the page}
   *
   * @param asked the line as it was written
   */
  public Page of(String asked, Found found) {
    if (sought.isEmpty()) {
      return Page.of(
          "Search",
          Html.all(
              Tag.named("p").css("lead").of("Write words or the name of a state above."), help()));
    }
    List<Html> parts = new ArrayList<>();
    parts.add(form());
    if (found.isEmpty()) {
      parts.add(
          Tag.named("p")
              .css("lead")
              .of(
                  "Nothing in the ledger holds all of these words, and no actor is named so. Fewer"
                      + " words find more."));
      parts.add(help());
    }
    if (!found.actors().isEmpty()) {
      parts.add(Words.section("actors", "Actors", actors(found.actors())));
    }
    parts.add(section("statements", "Statements", found.statements(), this::statement));
    parts.add(section("events", "Events", found.events(), this::event));
    parts.add(section("articles", "Articles", found.articles(), this::article));
    return Page.of("Search: " + asked, Html.all(parts), "csv", "parquet", "json");
  }

  private static Html help() {
    return Tag.named("p")
        .css("soft")
        .of(
            "Each word must begin a word of the text; quotation marks hold a phrase together, as in"
                + " “intelligence agreement”. Letter case and accents do not count.");
  }

  private Html form() {
    return Asking.form(
        here,
        Asking.text("q", "Words", "“joint exercise”", here),
        Asking.text("outlet", "Outlet", "as it is written", here),
        Asking.day("from", "From", here),
        Asking.day("to", "To", here));
  }

  private Html section(
      String id, String heading, Search.Found found, Function<Cells.Row, Html> item) {
    List<String> columns = found.rows().columns();
    List<Html> items = new ArrayList<>();
    for (List<@Nullable Object> row : found.rows().rows()) {
      Cells.Row cells =
          column -> {
            int place = columns.indexOf(column);
            return place < 0 ? null : row.get(place);
          };
      items.add(Tag.named("li").of(item.apply(cells)));
    }
    if (items.isEmpty()) {
      return Html.NONE;
    }
    boolean more = items.size() < found.all();
    String extent =
        more
            ? String.format(Locale.UK, "The latest %,d of %,d.", items.size(), found.all())
            : String.format(Locale.UK, "%,d, latest first.", found.all());
    Html all =
        more && items.size() < MOST
            ? Html.all(
                Html.text(" "),
                Tag.link(here.with("limit", String.valueOf(MOST)))
                    .of("Show " + (found.all() <= MOST ? "all" : "up to " + MOST)))
            : Html.NONE;
    return Words.section(
        id,
        heading,
        Tag.named("p").css("extent").of(extent, all),
        Tag.named("ol").css("hits").around(items));
  }

  private Html statement(Cells.Row row) {
    String sentence = Address.article(row.text("article")) + "#" + Cells.anchor(row.text("id"));
    List<Object> below = new ArrayList<>();
    below.add(Words.standing(row.text("standing")));
    below.add(" " + words.names().ofType(row.text("type")) + " · ");
    below.add(row.text("outlet").isEmpty() ? "outlet not named" : row.text("outlet"));
    below.add(row.text("day").isEmpty() ? "" : ", " + row.text("day"));
    below.add(" · ");
    below.add(Tag.link(sentence).of("in its article"));
    if (!row.text("event").isEmpty()) {
      below.add(" · ");
      below.add(Tag.link(Address.event(row.text("event"))).of("its event"));
    }
    return Html.all(
        Tag.named("blockquote").of(marked.whole(row.text("text"))),
        Tag.named("p").css("soft").of(below.toArray()));
  }

  private Html event(Cells.Row row) {
    String label = row.text("label");
    List<Object> below = new ArrayList<>();
    below.add(Words.standing(row.text("status")));
    below.add(" " + words.names().ofType(row.text("type")) + " · ");
    below.add(Words.toward(words.actors(row.text("source")), words.actors(row.text("target"))));
    below.add(row.text("day").isEmpty() ? "" : " · " + row.text("day"));
    below.add(" · " + Words.count(row.number("outlets"), "outlet"));
    if (row.number("contradictions") > 0) {
      below.add(", ");
      below.add(Tag.named("span").css("tag disputed").of("reports differ"));
    }
    return Html.all(
        Tag.named("p").of(Tag.link(Address.event(row.text("id"))).of(marked.whole(label))),
        Tag.named("p").css("soft").of(below.toArray()));
  }

  private Html article(Cells.Row row) {
    String title = row.text("title").isBlank() ? row.text("name") : row.text("title");
    String text = row.text("text");
    String place = marked.place(text).map(each -> "#:~:text=" + each).orElse("");
    return Html.all(
        Tag.named("p")
            .of(Tag.link(Address.article(row.text("id")) + place).of(marked.whole(title))),
        Tag.named("p").css("snippet").of(marked.around(text)),
        Tag.named("p")
            .css("soft")
            .of(
                row.text("outlet").isEmpty() ? "outlet not named" : row.text("outlet"),
                row.text("day").isEmpty() ? "" : ", " + row.text("day")));
  }

  private Html actors(Map<String, Long> actors) {
    List<Html> items = new ArrayList<>();
    actors.forEach((code, events) ->
        items.add(
            Tag.named("li")
                .of(
                    words.actors(code),
                    " ",
                    Tag.named("code").of(code),
                    " · ",
                    Tag.link(Address.asking("/events", Map.of("actor", code)))
                        .of(Words.count(events, "event")),
                    " · ",
                    Tag.link(Address.asking("/timeline", Map.of("actor", code))).of("timeline"))));
    return Tag.named("ul").around(items);
  }
}
