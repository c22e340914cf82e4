package entente.show.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was written into a form.
 *
 * @param values of one name the last that was given; the blank ones left out
 */
record Fields(Map<String, String> values) {
  static final Fields NONE = new Fields(Map.of());

  private static final int MOST = 100;

  Fields {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * {@return the fields of a form as browsers send it}
   *
   * @throws Unanswered if it is not written so
   */
  static Fields of(byte[] body) {
    Map<String, String> values = new LinkedHashMap<>();
    String written = new String(body, StandardCharsets.UTF_8);
    String[] parts = written.split("&", MOST + 1);
    if (parts.length > MOST) {
      throw Unanswered.mistake("The form has too many fields.");
    }
    for (String part : parts) {
      int sign = part.indexOf('=');
      if (sign > 0) {
        String value = decoded(part.substring(sign + 1));
        if (!value.isBlank()) {
          values.put(decoded(part.substring(0, sign)), value);
        }
      }
    }
    return new Fields(values);
  }

  /** Browsers send lines of forms with two signs at their end, which nobody wrote. */
  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IllegalArgumentException e) {
      throw Unanswered.mistake("The form is not written as forms are.");
    }
  }

  /** {@return what stands there, as it was written} */
  Optional<String> whole(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * {@return the line that stands there, without the spaces around it}
   *
   * @param longest its most characters
   * @throws Unanswered if it is longer
   */
  Optional<String> line(String name, int longest) {
    Optional<String> line = whole(name).map(String::strip);
    line.filter(each -> each.length() > longest)
        .ifPresent(each -> {
          throw Unanswered.mistake(
              "What is written under '%s' is longer than %d characters.".formatted(name, longest));
        });
    return line;
  }

  /**
   * {@return the day that stands there}
   *
   * @throws Unanswered if it is none
   */
  Optional<LocalDate> day(String name) {
    return line(name, 40)
        .map(written -> {
          try {
            return LocalDate.parse(written);
          } catch (DateTimeException e) {
            throw Unanswered.mistake("'" + written + "' is not a day; write YYYY-MM-DD.");
          }
        });
  }
}
