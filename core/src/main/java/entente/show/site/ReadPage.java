package entente.show.site;

import java.util.List;

/** Where one brings what is to be read. */
public final class ReadPage {
  private ReadPage() {}

  /** {@return the page; without its form where nothing can be changed} */
  public static Page of(boolean readOnly, Here here) {
    return readOnly ? shut(here) : open();
  }

  private static Page shut(Here here) {
    Html main =
        Html.all(
            Tag.named("p")
                .css("lead")
                .of("This server only shows the ledger; nothing can be read here."),
            Tag.named("p").of("Where the program is at hand, articles are put into the ledger by"),
            Tag.named("pre").of("entente add FILE --ledger " + here.ledger()));
    return Page.of("Read an article", main).uncited();
  }

  private static Page open() {
    Html main =
        Html.all(
            Tag.named("p")
                .css("lead")
                .of(
                    "Paste an article in English, or bring files: who does what to whom in it, who"
                        + " says so, and how far to take it as fact."),
            Tag.named("form")
                .css("reading")
                .with("method", "post")
                .leading("action", "/read")
                .of(
                    field(
                        "text",
                        "Text",
                        Tag.named("textarea")
                            .with("id", "text")
                            .with("name", "text")
                            .with("rows", "9")
                            .of()),
                    Tag.named("div")
                        .css("about")
                        .of(
                            field("title", "Headline, if it is not in the text", line("title")),
                            field("outlet", "Outlet", line("outlet")),
                            field(
                                "published",
                                "Day of publication, for “yesterday” and the like",
                                Tag.named("input")
                                    .with("id", "published")
                                    .with("name", "published")
                                    .with("type", "date")
                                    .of())),
                    files(),
                    into(),
                    Tag.named("p")
                        .css("doing")
                        .of(
                            Tag.named("button").css("main").of("Read"),
                            Tag.named("span")
                                .css("soft")
                                .of(
                                    "The first time, what reads is loaded, which takes some seconds"
                                        + " to half a minute. Nothing leaves this machine.")),
                    Tag.named("p").css("trouble").with("role", "alert").of()));
    return Page.of("Read an article", main).uncited().with("read");
  }

  /** Files need the script, which sends each of them; without it the place says what to do. */
  private static Html files() {
    return Tag.named("div")
        .css("files")
        .of(
            Tag.named("noscript")
                .of(
                    Tag.named("p")
                        .css("soft")
                        .of("Bringing files needs a script; without it, use 'entente add FILE'.")),
            Tag.named("div")
                .css("drop")
                .with("hidden", "")
                .of(
                    Tag.named("label")
                        .with("for", "choose")
                        .of("Drop files here, or choose them: text, HTML, JSON Lines, RSS"),
                    Tag.named("input")
                        .with("id", "choose")
                        .with("type", "file")
                        .with("multiple", "")
                        .with("accept", ".txt,.md,.html,.htm,.json,.jsonl,.rss,.atom,.xml,text/plain")
                        .of(),
                    Tag.named("ul").css("chosen").with("aria-label", "Files to be read").of()));
  }

  private static Html into() {
    return Tag.named("fieldset")
        .css("into")
        .of(
            Tag.named("legend").of("What for"),
            choice("look", "Only look at it; the ledger stays as it is", true),
            choice("ledger", "Put it into the ledger", false));
  }

  private static Html choice(String value, String words, boolean chosen) {
    Tag input =
        Tag.named("input").with("type", "radio").with("name", "into").with("value", value);
    return Tag.named("label")
        .css("box")
        .of((chosen ? input.with("checked", "") : input).of(), " ", words);
  }

  private static Html line(String name) {
    return Tag.named("input")
        .with("id", name)
        .with("name", name)
        .with("maxlength", "500")
        .with("autocomplete", "off")
        .of();
  }

  private static Html field(String id, String words, Html field) {
    return Tag.named("div")
        .css("field")
        .around(List.of(Tag.named("label").with("for", id).of(words), field));
  }
}
