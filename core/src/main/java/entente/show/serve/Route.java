package entente.show.serve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place of the site.
 *
 * @param template such as {@code /event/{id}}
 * @param forms in which it answers
 * @param handler answers
 */
record Route(String template, List<Form> forms, Handler handler) {
  /** What the server remembers by itself, apart from the ledger. */
  private static final Pattern OWN = Pattern.compile("/(task|reading|read)(/.*)?");

  Route {
    forms = List.copyOf(forms);
  }

  /** Answers questions. */
  @FunctionalInterface
  interface Handler {
    Answer answer(Asked asked);
  }

  /** {@return whether its answers change only when the ledger does} */
  boolean ofLedger() {
    return !OWN.matcher(template).matches();
  }

  /** {@return the changing part of the path; empty if the path is not of this place} */
  Optional<String> id(String path) {
    return new Template(template).id(path);
  }
}
