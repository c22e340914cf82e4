package entente.show.site;

import entente.keep.store.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of the ledger for readers: some of its columns, under names that they understand.
 *
 * @param columns the names, each with the column by which it can be sorted, or an empty word
 */
record Listing(Map<String, String> columns) {
  static final Listing EVENTS =
      new Listing(
          ordered(
              "day", "day", "what", "", "type", "type", "parties", "source", "status", "status",
              "told by", "outlets"));
  static final Listing ARTICLES =
      new Listing(
          ordered(
              "published",
              "published",
              "headline",
              "title",
              "outlet",
              "outlet",
              "statements",
              "statements",
              "copies",
              "copies",
              "carries",
              "carries"));
  static final Listing STATEMENTS =
      new Listing(
          ordered(
              "published",
              "published",
              "sentence",
              "text",
              "parties",
              "source",
              "type",
              "type",
              "standing",
              "standing",
              "outlet",
              "outlet"));
  static final Listing TIES =
      new Listing(
          ordered(
              "tie",
              "type",
              "parties",
              "source",
              "state",
              "state",
              "since",
              "since",
              "until",
              "until",
              "by the table",
              "reference",
              "told by",
              "outlets",
              "last told",
              "last_seen"));
  static final Listing SOURCES =
      new Listing(
          ordered(
              "name",
              "outlet",
              "articles",
              "articles",
              "carrying",
              "carrying",
              "statements",
              "statements",
              "events",
              "events",
              "alone",
              "alone",
              "contradicted",
              "contradicted",
              "first",
              "first",
              "last",
              "last"));

  static final Listing FOUND = new Listing(ordered("published", "", "headline", "", "outlet", ""));

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> ordered = new java.util.LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      ordered.put(pairs[i], pairs[i + 1]);
    }
    return java.util.Collections.unmodifiableMap(ordered);
  }

  /** {@return the rows, sorted as they come} */
  Html of(Table table, Cells cells, String caption) {
    return of(table, cells, caption, name -> Html.text(name));
  }

  /** {@return the rows, with links that sort them otherwise} */
  Html sortable(Table table, Cells cells, String caption, Here here) {
    return of(table, cells, caption, name -> sorting(name, here));
  }

  private Html of(Table table, Cells cells, String caption, Heading heading) {
    List<Html> heads =
        columns.keySet().stream()
            .map(name -> Tag.named("th").with("scope", "col").of(heading.of(name)))
            .toList();
    List<Html> rows =
        table.rows().stream().map(row -> Tag.named("tr").around(cells(table, row, cells))).toList();
    return Tag.named("div")
        .css("wide")
        .of(
            Tag.named("table")
                .of(
                    Tag.named("caption").css("unseen").of(caption),
                    Tag.named("thead").of(Tag.named("tr").around(heads)),
                    Tag.named("tbody").around(rows)));
  }

  private interface Heading {
    Html of(String name);
  }

  private Html sorting(String name, Here here) {
    String column = columns.getOrDefault(name, "");
    if (column.isEmpty()) {
      return Html.text(name);
    }
    String now = here.value("sort");
    String next = now.equals("-" + column) ? column : "-" + column;
    String sign = now.equals(column) ? " ▲" : now.equals("-" + column) ? " ▼" : "";
    return Tag.link(here.with("sort", next)).with("title", "sort by " + column).of(name + sign);
  }

  private List<Html> cells(Table table, List<@Nullable Object> row, Cells cells) {
    Cells.Row named =
        column -> {
          int place = table.columns().indexOf(column);
          return place < 0 ? null : row.get(place);
        };
    return columns.keySet().stream()
        .map(name ->
            Tag.named("td")
                .with("data-label", name)
                .css(Words.style(name))
                .of(cells.of(named, name)))
        .toList();
  }

  /** {@return a table of anything, cell by cell, for what has no looks of its own} */
  static Html plain(Table table, String caption) {
    List<Html> heads =
        table.columns().stream()
            .map(name -> Tag.named("th").with("scope", "col").of(name.replace('_', ' ')))
            .toList();
    List<Html> rows =
        table.rows().stream()
            .map(row -> Tag.named("tr").around(plainCells(table.columns(), row)))
            .toList();
    return Tag.named("div")
        .css("wide")
        .of(
            Tag.named("table")
                .of(
                    Tag.named("caption").css("unseen").of(caption),
                    Tag.named("thead").of(Tag.named("tr").around(heads)),
                    Tag.named("tbody").around(rows)));
  }

  private static List<Html> plainCells(List<String> columns, List<@Nullable Object> row) {
    List<Html> cells = new java.util.ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Object cell = row.get(i);
      cells.add(Tag.named("td").with("data-label", columns.get(i)).of(cell == null ? "" : cell));
    }
    return cells;
  }
}
