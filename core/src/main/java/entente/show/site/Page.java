package entente.show.site;

import java.util.List;

/**
 * What stands on a page, apart from its frame.
 *
 * @param title what it is, its first heading as well
 * @param main all below that heading
 * @param forms in which it can be had besides, such as {@code csv}
 * @param cited whether it can be cited; a page that says that there is nothing cannot
 */
public record Page(String title, Html main, List<String> forms, boolean cited) {
  public Page {
    forms = List.copyOf(forms);
  }

  static Page of(String title, Html main, String... forms) {
    return new Page(title, main, List.of(forms), true);
  }

  /** {@return a page that says one sentence, such as that there is no such thing} */
  public static Page message(String title, String sentence) {
    Html main =
        Html.all(
            Tag.named("p").css("lead").of(sentence),
            Tag.named("p").of(Tag.link("/").of("Go to the start")));
    return new Page(title, main, List.of(), false);
  }
}
