package entente.show.site;

import entente.show.Names;
import java.util.Collection;
import java.util.List;

/** The lists of the ledger, each with what can be asked for. */
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
        Asking.form(
            here,
            Asking.text("actor", "Actor", "KAZ or RUS.MIL", here),
            Asking.text("other", "Other actor", "NATO", here),
            Asking.choice("type", "Type", types, here),
            Asking.choice("status", "Status", statuses, here),
            Asking.day("from", "From", here),
            Asking.day("to", "To", here),
            Asking.box("contradicted", "Only where reports differ", here));
    return page("Events", "event", form, listed, Listing.EVENTS, here);
  }

  /** {@return articles} */
  public Page articles(Listed listed, Here here) {
    Html form =
        Asking.form(
            here,
            Asking.text("outlet", "Outlet", "as it is written", here),
            Asking.text("actor", "Actor", "KAZ or RUS.MIL", here),
            Asking.day("from", "From", here),
            Asking.day("to", "To", here));
    return page("Articles", "article", form, listed, Listing.ARTICLES, here);
  }

  /**
   * {@return ties}
   *
   * @param types that ties of the ledger have
   * @param states that ties can have
   */
  public Page ties(Listed listed, Collection<String> types, List<String> states, Here here) {
    Html form =
        Asking.form(
            here,
            Asking.text("actor", "Actor", "KAZ", here),
            Asking.text("other", "Other actor", "NATO", here),
            Asking.choice("type", "Type", types, here),
            Asking.choice("state", "State", states, here),
            Asking.text("outlet", "Outlet", "as it is written", here),
            Asking.day("from", "Told from", here),
            Asking.day("to", "Told to", here));
    return page("Ties", "tie", form, listed, Listing.TIES, here);
  }

  /**
   * {@return statements}
   *
   * @param types that statements of the ledger have
   * @param standings that statements can have
   */
  public Page statements(
      Listed listed, Collection<String> types, List<String> standings, Here here) {
    Html form =
        Asking.form(
            here,
            Asking.text("actor", "Actor", "KAZ or RUS.MIL", here),
            Asking.text("other", "Other actor", "NATO", here),
            Asking.choice("type", "Type", types, here),
            Asking.choice("standing", "Standing", standings, here),
            Asking.text("outlet", "Outlet", "as it is written", here),
            Asking.day("from", "Published from", here),
            Asking.day("to", "Published to", here));
    return page("Statements", "statement", form, listed, Listing.STATEMENTS, here);
  }

  /** {@return outlets, and how much each has told} */
  public Page sources(Listed listed, Here here) {
    Html form = Asking.form(here, Asking.text("outlet", "Outlet", "as it is written", here));
    Html note =
        Tag.named("p")
            .css("soft")
            .of(
                "Carrying: articles that carry another's text. Alone: events of which no independent"
                    + " outlet tells besides. Contradicted: events on which reports differ.");
    return page("Sources", "outlet", Html.all(note, form), listed, Listing.SOURCES, here);
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
}
