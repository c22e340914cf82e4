package entente.show.serve;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of a path.
 *
 * @param written such as {@code /event/{id}}
 */
record Template(String written) {
  /** Nothing of ours has an id with other letters; such a path leads nowhere. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:._-]{0,99}");

  private static final Pattern PART = Pattern.compile("\\{[a-z]+}");

  /** {@return the changing part of the path; empty if the path is not of this form} */
  Optional<String> id(String path) {
    int part = written.indexOf('{');
    if (part < 0) {
      return written.equals(path) ? Optional.of("") : Optional.empty();
    }
    String before = written.substring(0, part);
    String after = PART.matcher(written.substring(part)).replaceFirst("");
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
