package entente.show.site;

import entente.keep.store.Table;
import entente.show.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a search finds: actors named so, statements and articles that hold the words. */
public final class SearchPage {
  private SearchPage() {}

  /**
   * What was found.
   *
   * @param actors codes of actors named so, each with how many events it has a part in
   * @param statements whose sentence holds the words
   * @param articles whose text holds them
   * @param most how many of each are shown at most
   */
  public record Found(Map<String, Long> actors, Table statements, Table articles, int most) {
    public Found {
      actors = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(actors));
    }

    boolean isEmpty() {
      return actors.isEmpty() && statements.rows().isEmpty() && articles.rows().isEmpty();
    }
  }

  /** {@return the page} */
  public static Page of(String asked, Found found, Names names) {
    if (asked.isBlank()) {
      return Page.of(
          "Search", Tag.named("p").css("lead").of("Write words or the name of a state above."));
    }
    Cells cells = new Cells(new Words(names));
    List<Html> parts = new ArrayList<>();
    if (found.isEmpty()) {
      parts.add(
          Tag.named("p")
              .css("lead")
              .of(
                  "Nothing in the ledger holds all of these words, and no actor is named so. Fewer"
                      + " words find more."));
    }
    if (!found.actors().isEmpty()) {
      parts.add(Words.section("actors", "Actors", actors(found.actors(), names)));
    }
    if (!found.statements().rows().isEmpty()) {
      parts.add(
          Words.section(
              "statements",
              "Statements" + upTo(found.statements(), found.most()),
              Listing.STATEMENTS.of(found.statements(), cells, "Statements that hold the words")));
    }
    if (!found.articles().rows().isEmpty()) {
      parts.add(
          Words.section(
              "articles",
              "Articles" + upTo(found.articles(), found.most()),
              Listing.FOUND.of(found.articles(), cells, "Articles that hold the words")));
    }
    return Page.of("Search: " + asked, Html.all(parts), "csv", "parquet", "json");
  }

  private static String upTo(Table table, int most) {
    return table.rows().size() < most ? "" : ", the latest " + most;
  }

  private static Html actors(Map<String, Long> actors, Names names) {
    List<Html> items = new ArrayList<>();
    Words words = new Words(names);
    actors.forEach((code, events) ->
        items.add(
            Tag.named("li")
                .of(
                    words.actors(code),
                    " ",
                    Tag.named("code").of(code),
                    " · ",
                    Tag.link(Address.asking("/events", Map.of("actor", code)))
                        .of(Words.count(events, "event")))));
    return Tag.named("ul").around(items);
  }
}
