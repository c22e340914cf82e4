package entente.show.serve;

import java.util.List;
import java.util.Optional;

/**
 * A place of the site.
 *
 * @param template such as {@code /event/{id}}
 * @param forms in which it answers
 * @param handler answers
 */
record Route(String template, List<Form> forms, Handler handler) {
  Route {
    forms = List.copyOf(forms);
  }

  /** Answers questions. */
  @FunctionalInterface
  interface Handler {
    Answer answer(Asked asked);
  }

  /** {@return the changing part of the path; empty if the path is not of this place} */
  Optional<String> id(String path) {
    return new Template(template).id(path);
  }
}
