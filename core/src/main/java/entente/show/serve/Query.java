package entente.show.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked for behind the question mark: values by name, the empty ones left out.
 *
 * @param values of one name the last that was given
 */
record Query(Map<String, String> values) {
  private static final int LONGEST = 2000;
  private static final int LONGEST_VALUE = 200;

  Query {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * {@return what is written there}
   *
   * @param raw as it came, still encoded
   * @throws Unanswered if it is too long or not encoded as it should be
   */
  static Query of(String raw) {
    if (raw.length() > LONGEST) {
      throw new Unanswered(414, "The question is too long.");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : raw.split("&", -1)) {
      int sign = part.indexOf('=');
      String name = decoded(sign < 0 ? part : part.substring(0, sign));
      String value = sign < 0 ? "" : decoded(part.substring(sign + 1)).strip();
      if (value.length() > LONGEST_VALUE) {
        throw Unanswered.mistake("What is asked for under '" + name + "' is too long.");
      }
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    return new Query(values);
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Unanswered.mistake("The address is not written as addresses are.");
    }
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Query with(String name, String value) {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.put(name, value);
    return new Query(others);
  }

  Query without(String name) {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.remove(name);
    return new Query(others);
  }

  /** {@return the day under that name} */
  Optional<LocalDate> day(String name) {
    return value(name).map(written -> day(name, written));
  }

  private static LocalDate day(String name, String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw Unanswered.mistake(
          "'" + written + "' under '" + name + "' is not a day; write YYYY-MM-DD.");
    }
  }

  /** {@return the number under that name, from least to most, or the usual one} */
  int number(String name, int usual, int least, int most) {
    return value(name).map(written -> number(name, written, least, most)).orElse(usual);
  }

  private static int number(String name, String written, int least, int most) {
    if (written.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(written);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw Unanswered.mistake(
        "'"
            + written
            + "' under '"
            + name
            + "' is not a number from "
            + least
            + " to "
            + most
            + ".");
  }

  /** {@return whether that is asked for} */
  boolean yes(String name) {
    return value(name)
        .map(word ->
            switch (word) {
              case "true", "yes", "1", "on" -> true;
              case "false", "no", "0" -> false;
              default ->
                  throw Unanswered.mistake(
                      "'" + word + "' under '" + name + "' is neither true nor false.");
            })
        .orElse(false);
  }
}
