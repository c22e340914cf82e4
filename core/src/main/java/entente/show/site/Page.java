package entente.show.site;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a page, apart from its frame.
 *
 * @param title what it is, its first heading as well
 * @param main all below that heading
 * @param forms in which it can be had besides, such as {@code csv}
 * @param cited whether it can be cited; a page that says that there is nothing cannot
 * @param view name of the script and the style of its own, without which it still tells what it has
 *     to tell
 * @param libraries that this script uses, such as {@code d3}
 */
public record Page(
    String title,
    Html main,
    List<String> forms,
    boolean cited,
    Optional<String> view,
    List<String> libraries) {
  public Page {
    forms = List.copyOf(forms);
    libraries = List.copyOf(libraries);
  }

  static Page of(String title, Html main, String... forms) {
    return new Page(title, main, List.of(forms), true, Optional.empty(), List.of());
  }

  /** {@return the same, which nobody can cite since it does not stay} */
  Page uncited() {
    return new Page(title, main, forms, false, view, libraries);
  }

  /** {@return the same with a script and a style of that name, and libraries for the script} */
  Page with(String name, String... used) {
    return new Page(title, main, forms, cited, Optional.of(name), List.of(used));
  }

  /** {@return a page that says one sentence, such as that there is no such thing} */
  public static Page message(String title, String sentence) {
    Html main =
        Html.all(
            Tag.named("p").css("lead").of(sentence),
            Tag.named("p").of(Tag.link("/").of("Go to the start")));
    return new Page(title, main, List.of(), false, Optional.empty(), List.of());
  }
}
