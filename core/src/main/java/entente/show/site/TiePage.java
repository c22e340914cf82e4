package entente.show.site;

import entente.event.Actor;
import entente.keep.store.Sheet;
import entente.keep.store.Table;
import entente.show.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A standing tie: what holds between whom, since when, and every statement that tells of it. */
public final class TiePage {
  private final String id;
  private final Sheet sheet;
  private final Words words;
  private final Map<String, String> facts = new TreeMap<>();

  private TiePage(String id, Sheet sheet, Names names) {
    this.id = id;
    this.sheet = sheet;
    this.words = new Words(names);
    sheet.facts().forEach(each -> facts.put(each.name(), each.value()));
  }

  /** {@return the page of the tie with that id} */
  public static Page of(String id, Sheet sheet, Names names) {
    return new TiePage(id, sheet, names).page();
  }

  private Page page() {
    Names names = words.names();
    String target = fact("target").isEmpty() ? "" : " → " + name(fact("target"));
    String title = name(fact("source")) + target + ": " + names.ofType(fact("type"));
    Html main = Html.all(head(), course(), further());
    return Page.of(title, Tag.named("div").css("sheet").of(main), "csv", "parquet", "json");
  }

  private String name(String actor) {
    return words.names().of(Actor.parse(actor));
  }

  private String fact(String name) {
    return facts.getOrDefault(name, "");
  }

  private Html head() {
    List<Html> lines = new ArrayList<>();
    lines.add(Words.fact("state", Words.standing(fact("state"))));
    lines.add(
        Words.fact(
            "type",
            Html.all(
                Html.text(words.names().ofType(fact("type")) + " "),
                Tag.named("code").of(fact("type")))));
    for (String name : List.of("since", "until")) {
      if (!fact(name).isEmpty()) {
        lines.add(Words.fact(name, fact(name)));
      }
    }
    lines.add(
        Words.fact(
            "told by",
            Words.count(number("reports"), "report")
                + ", "
                + Words.count(number("outlets"), "independent outlet")));
    if (!fact("first seen").isEmpty()) {
      lines.add(Words.fact("told", "first " + fact("first seen") + ", last " + fact("last seen")));
    }
    lines.add(Words.fact("by the table", reference()));
    lines.add(Words.fact("id", Tag.named("code").of(id)));
    return Html.all(
        Tag.named("p")
            .css("lead")
            .of(Words.toward(words.actors(fact("source")), words.actors(fact("target")))),
        Tag.named("dl").css("facts").around(lines));
  }

  private long number(String name) {
    return fact(name).matches("[0-9]{1,18}") ? Long.parseLong(fact(name)) : 0;
  }

  /** What the dated table of memberships says of it, which changes nothing. */
  private String reference() {
    String note = fact("by the table");
    return switch (fact("reference")) {
      case "agrees" -> "it says the same" + (note.isEmpty() ? "" : ": " + note);
      case "disagrees" -> "it says otherwise" + (note.isEmpty() ? "" : ": " + note);
      default -> "it does not tell";
    };
  }

  private Html course() {
    List<Html> cards = new ArrayList<>();
    for (Sheet.Part part : sheet.parts()) {
      for (List<@Nullable Object> row : part.table().rows()) {
        cards.add(card(part.table(), row));
      }
    }
    return Words.section(
        "told",
        "What is said of it, in the order of publication",
        Tag.named("ol").css("cards").around(cards));
  }

  private static Html card(Table table, List<@Nullable Object> row) {
    Cells.Row cells = name -> row.get(table.columns().indexOf(name));
    String outlet = cells.text("outlet").isEmpty() ? "an outlet not named" : cells.text("outlet");
    String told = cells.text("from").isEmpty() ? "" : " · tells of " + cells.text("from");
    String standing = cells.text("standing");
    return Tag.named("li")
        .css("card " + Words.style(standing))
        .of(
            Tag.named("p")
                .css("head")
                .of(
                    Tag.named("strong").of(says(cells.text("says"))),
                    " ",
                    Words.standing(standing)),
            Tag.named("blockquote").of("“" + cells.text("text") + "”"),
            Tag.named("p")
                .css("soft")
                .of(
                    outlet
                        + (cells.text("published").isEmpty() ? "" : " · " + cells.text("published"))
                        + told
                        + " · ",
                    Tag.link(Address.statement(cells.text("id"))).of("statement")));
  }

  private static String says(String sign) {
    return switch (Objects.requireNonNull(sign)) {
      case "holds" -> "It holds.";
      case "begins" -> "It begins.";
      case "resumes" -> "It begins again.";
      case "suspends" -> "It is suspended.";
      case "ends" -> "It ends.";
      case "planned" -> "It is planned.";
      case "denied" -> "It is denied.";
      case "imagined" -> "It is foretold, imagined or called for.";
      default -> sign;
    };
  }

  private Html further() {
    List<Html> links = new ArrayList<>();
    if (!fact("target").isEmpty()) {
      String pair = fact("source") + "," + fact("target");
      links.add(link("Events between the two", "/events", Map.of("pair", pair)));
      links.add(link("All ties between the two", "/ties", Map.of("pair", pair)));
    }
    links.add(link("Its network", "/network", Map.of("actor", fact("source"))));
    return Words.section("further", "Go on", Tag.named("ul").around(links));
  }

  private static Html link(String text, String path, Map<String, String> asked) {
    return Tag.named("li").of(Tag.link(Address.asking(path, asked)).of(text));
  }
}
