package entente.show.site;

import entente.keep.store.Sheet;
import java.util.List;

/** An event that another dataset coded: all that the dataset tells of it. */
public final class RecordPage {
  private RecordPage() {}

  /** {@return the page} */
  public static Page of(Sheet sheet) {
    List<Html> facts =
        sheet.facts().stream()
            .map(fact ->
                Words.fact(
                    fact.name(),
                    fact.name().equals("address")
                        ? Tag.outside(fact.value()).of(fact.value())
                        : Html.text(fact.value())))
            .toList();
    Html quote = sheet.quote().map(words -> Tag.named("blockquote").of(words)).orElse(Html.NONE);
    Html note =
        Tag.named("p")
            .css("soft")
            .of("Another dataset coded it; the ledger holds no article that tells of it.");
    return Page.of(
        capital(sheet.title()),
        Html.all(quote, Tag.named("dl").css("facts").around(facts), note),
        "json");
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
