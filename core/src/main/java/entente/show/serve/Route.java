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
  /** Nothing of ours has an id with other letters; such a path leads nowhere. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:._-]{0,99}");

  private static final Pattern PART = Pattern.compile("\\{[a-z]+}");

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
    int part = template.indexOf('{');
    if (part < 0) {
      return template.equals(path) ? Optional.of("") : Optional.empty();
    }
    String before = template.substring(0, part);
    String after = PART.matcher(template.substring(part)).replaceFirst("");
    if (!path.startsWith(before)
        || !path.endsWith(after)
        || path.length() <= before.length() + after.length()) {
      return Optional.empty();
    }
    String id = path.substring(before.length(), path.length() - after.length());
    return Optional.of(id.replace("%3A", ":").replace("%3a", ":"))
        .filter(each -> ID.matcher(each).matches());
  }
}
