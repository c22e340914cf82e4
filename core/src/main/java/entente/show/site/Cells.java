package entente.show.site;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the cells of lists look, by their column. */
record Cells(Words words) {
  private static final int LONGEST = 220;

  /** {@return the cell of that row in the column} */
  Html of(Row row, String column) {
    return switch (column) {
      case "what" -> Tag.link(Address.event(row.text("id"))).of(label(row.text("label")));
      case "type", "tie" -> type(row.text("type"));
      case "parties" ->
          Words.toward(words.actors(row.text("source")), words.actors(row.text("target")));
      case "status", "standing" -> Words.standing(row.text(column));
      case "told by" -> told(row);
      case "headline" -> Tag.link(Address.article(row.text("id"))).of(headline(row));
      case "sentence" -> sentence(row);
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
    Html words = Html.text("“" + shortened(row.text("text")) + "” ");
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
