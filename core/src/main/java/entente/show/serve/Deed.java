package entente.show.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that can be done, by a POST.
 *
 * @param template of its path, such as {@code /task/{id}/stop}
 * @param content that it takes
 * @param handler does it
 */
record Deed(String template, Content content, Handler handler) {
  /** What may be sent. */
  enum Content {
    FORM("application/x-www-form-urlencoded"),
    FILE("application/octet-stream");

    private final String type;

    Content(String type) {
      this.type = type;
    }

    String type() {
      return type;
    }

    /** {@return whether these headers say that it is sent} */
    boolean isSaidBy(List<String> headers) {
      if (headers.size() != 1) {
        return false;
      }
      String said = headers.getFirst().toLowerCase(Locale.ROOT);
      int end = said.indexOf(';');
      return (end < 0 ? said : said.substring(0, end)).strip().equals(type);
    }
  }

  /** Does things. */
  @FunctionalInterface
  interface Handler {
    /**
     * {@return where to go on}
     *
     * @throws Unanswered if it cannot be done; it says why in a sentence
     */
    Done done(Sent sent);
  }

  /**
   * That it is done.
   *
   * @param name of what is told: {@code at} of a place, {@code file} of a file that waits
   * @param value the place where it is shown, or the name under which it waits
   */
  record Done(String name, String value) {
    static Done at(String path) {
      return new Done("at", path);
    }

    static Done file(String id) {
      return new Done("file", id);
    }

    /** {@return the answer, for a program or for a browser that goes on} */
    Answer answer(boolean json) {
      return json || !name.equals("at")
          ? Documents.answer(Documents.empty().put(name, value))
          : Answer.elsewhere(value);
    }
  }

  Optional<String> id(String path) {
    return new Template(template).id(path);
  }
}
