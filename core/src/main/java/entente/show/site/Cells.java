package entente.show.site;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the cells of lists look, by their column. */
record Cells(Words words) {
  private static final int LONGEST = 220;

  /** {@return the cell of that row in the column} */
  Html of(Row row, String column) {
    return switch (column) {
      case "what" -> Tag.link(Address.event(row.text("id"))).of(label(row.text("label")));
      case "type" -> type(row.text("type"));
      case "parties" ->
          Words.toward(words.actors(row.text("source")), words.actors(row.text("target")));
      case "status", "standing", "state" -> Words.standing(row.text(column));
      case "told by" -> told(row);
      case "headline" -> Tag.link(Address.article(row.text("id"))).of(headline(row));
      case "sentence" -> sentence(row);
      case "tie" ->
          Tag.link(Address.tie(row.text("id"))).of(words.names().ofType(row.text("type")));
      case "by the table" -> reference(row);
      case "last told" -> Html.text(row.text("last_seen"));
      case "name" -> Html.text(outlet(row));
      case "articles" -> told(row, column, "/articles", "");
      case "statements" -> told(row, column, "/statements", "");
      case "events" -> told(row, column, "/events", "");
      case "carrying" -> told(row, column, "/articles", "carrying");
      case "alone" -> told(row, column, "/events", "alone");
      case "contradicted" -> told(row, column, "/events", "contradicted");
      case "outlet" -> Html.text(row.text("outlet").isEmpty() ? "not named" : row.text("outlet"));
      default -> Html.text(row.text(column));
    };
  }

  private Html type(String type) {
    return Html.all(Html.text(words.names().ofType(type) + " "), Tag.named("code").of(type));
  }

  private static Html told(Row row) {
    String outlets = Words.count(row.number("outlets"), "outlet");
    long differing = row.number("contradictions");
    return differing == 0
        ? Html.text(outlets)
        : Html.all(
            Html.text(outlets + ", "), Tag.named("span").css("tag disputed").of("reports differ"));
  }

  private static Html reference(Row row) {
    String word = row.text("reference");
    return word.isEmpty() || word.equals("unknown")
        ? Html.NONE
        : Tag.named("span").with("title", row.text("reference_note")).of(word);
  }

  private static String outlet(Row row) {
    return row.text("outlet").equals("(none)") ? "not named" : row.text("outlet");
  }

  /** How much an outlet tells, with the list of it; in a list of articles how much one tells. */
  private static Html told(Row row, String column, String path, String which) {
    long number = row.number(column);
    String outlet = row.text("outlet");
    if (number == 0 || row.cell("articles") == null) {
      return Html.text(row.text(column));
    }
    Map<String, String> asked = new TreeMap<>(Map.of("outlet", outlet));
    if (!which.isEmpty()) {
      asked.put(which, "true");
    }
    return Tag.link(Address.asking(path, asked)).of(String.format(Locale.UK, "%,d", number));
  }

  private static String label(String label) {
    return label.isBlank() ? "(no words are kept of it)" : shortened(label);
  }

  private static String headline(Row row) {
    String title = row.text("title");
    return title.isBlank() ? row.text("name") : shortened(title);
  }

  private static Html sentence(Row row) {
    String event = row.text("event");
    String article = Address.article(row.text("article"));
    Html words =
        Html.all(
            Html.text("“" + shortened(row.text("text")) + "” "),
            Tag.link(Address.statement(row.text("id"))).of("statement"),
            Html.text(" · "));
    Html source = Tag.link(article + "#" + anchor(row.text("id"))).of("in its article");
    return event.isEmpty()
        ? Html.all(words, source)
        : Html.all(words, source, Html.text(" · "), Tag.link(Address.event(event)).of("its event"));
  }

  /** {@return the name of a statement's card on its article's page} */
  static String anchor(String statement) {
    return "s-" + statement;
  }

  /** {@return the words, cut where they are too long for a list} */
  static String shortened(String words) {
    int[] points = words.codePoints().limit(LONGEST + 1L).toArray();
    return points.length <= LONGEST ? words : new String(points, 0, LONGEST).strip() + " …";
  }

  /** One row of a list. */
  interface Row {
    /** {@return the cell in that column, null where nothing is known} */
    @Nullable Object cell(String column);

    /** {@return the cell as text, empty where nothing is known} */
    default String text(String column) {
      return Objects.toString(cell(column), "");
    }

    /** {@return the cell as a number, 0 where nothing is known} */
    default long number(String column) {
      return cell(column) instanceof Number number ? number.longValue() : 0;
    }
  }
}
