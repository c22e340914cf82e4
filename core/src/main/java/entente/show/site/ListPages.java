package entente.show.site;

import entente.show.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The lists of events and of articles, each with what can be asked for. */
public final class ListPages {
  private final Words words;

  /** Pages with these names. */
  public ListPages(Names names) {
    this.words = new Words(names);
  }

  /**
   * {@return events}
   *
   * @param types that events of the ledger have
   * @param statuses that events can have
   */
  public Page events(Listed listed, Collection<String> types, List<String> statuses, Here here) {
    Html form =
        form(
            here,
            text("actor", "Actor", "KAZ or RUS.MIL", here),
            text("other", "Other actor", "NATO", here),
            choice("type", "Type", types, here),
            choice("status", "Status", statuses, here),
            day("from", "From", here),
            day("to", "To", here),
            box("contradicted", "Only where reports differ", here));
    return page("Events", "event", form, listed, Listing.EVENTS, here);
  }

  /** {@return articles} */
  public Page articles(Listed listed, Here here) {
    Html form =
        form(
            here,
            text("outlet", "Outlet", "as it is written", here),
            text("actor", "Actor", "KAZ or RUS.MIL", here),
            day("from", "From", here),
            day("to", "To", here));
    return page("Articles", "article", form, listed, Listing.ARTICLES, here);
  }

  private Page page(
      String title, String noun, Html form, Listed listed, Listing listing, Here here) {
    Html table =
        listed.rows().rows().isEmpty()
            ? Html.NONE
            : listing.sortable(listed.rows(), new Cells(words), title, here);
    Html main =
        Html.all(
            form,
            Tag.named("div")
                .with("data-live", "list")
                .of(
                    Tag.named("p").css("extent").of(listed.extent(noun)),
                    table,
                    listed.turning(here)));
    return Page.of(title, main, "csv", "parquet", "json");
  }

  private static Html form(Here here, Html... fields) {
    List<Html> inside = new ArrayList<>(List.of(fields));
    if (!here.value("sort").isEmpty()) {
      inside.add(
          Tag.named("input")
              .with("type", "hidden")
              .with("name", "sort")
              .with("value", here.value("sort"))
              .of());
    }
    inside.add(
        Tag.named("p")
            .css("doing")
            .of(Tag.named("button").of("Show"), " ", Tag.link(here.path()).of("Show all")));
    return Tag.named("form")
        .leading("action", here.path())
        .css("asking")
        .with("aria-label", "What to show")
        .around(inside);
  }

  private static Html text(String name, String label, String example, Here here) {
    return field(
        label,
        Tag.named("input")
            .with("name", name)
            .with("value", here.value(name))
            .with("placeholder", example)
            .with("maxlength", "100")
            .with("autocomplete", "off")
            .of());
  }

  private static Html day(String name, String label, Here here) {
    return field(
        label,
        Tag.named("input")
            .with("type", "date")
            .with("name", name)
            .with("value", here.value(name))
            .of());
  }

  private static Html choice(String name, String label, Collection<String> values, Here here) {
    List<Html> options = new ArrayList<>();
    options.add(Tag.named("option").with("value", "").of("any"));
    for (String value : values) {
      Tag option = Tag.named("option").with("value", value);
      options.add(
          (value.equalsIgnoreCase(here.value(name)) ? option.with("selected", "") : option)
              .of(value));
    }
    return field(label, Tag.named("select").with("name", name).around(options));
  }

  private static Html box(String name, String label, Here here) {
    Tag box = Tag.named("input").with("type", "checkbox").with("name", name).with("value", "true");
    return Tag.named("label")
        .css("box")
        .of((here.value(name).isEmpty() ? box : box.with("checked", "")).of(), " " + label);
  }

  private static Html field(String label, Html control) {
    return Tag.named("label").of(Tag.named("span").of(label), control);
  }
}
