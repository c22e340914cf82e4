package entente.measure.pole;

import entente.event.Actor;
import entente.read.codebook.CodebookException;
import entente.read.codebook.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads poles from YAML: those that are shipped, or a user's own in their place. */
public final class PolesFile {
  private static final String SHIPPED = "poles.yaml";
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_-]*");
  private static final Pattern BELONGING =
      Pattern.compile("(?<code>\\S+)(?:\\s+from\\s+(?<from>\\S+))?(?:\\s+until\\s+(?<to>\\S+))?");

  private PolesFile() {}

  /** {@return the poles that come with the program} */
  public static Poles shipped() {
    try (InputStream in = PolesFile.class.getResourceAsStream("/entente/measure/" + SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("no poles");
      }
      return parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the poles of a user's file; where it has no families, those that are shipped}
   *
   * @throws CodebookException if it cannot be read or has a mistake; the message says where
   */
  public static Poles read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new CodebookException(
          file.toString(), 0, "cannot be read. Give a YAML file of poles in UTF-8.");
    }
  }

  static Poles parse(String name, String text) {
    Yaml top = Yaml.parse(name, text);
    Map<String, Yaml> parts = top.entries(Set.of("poles", "families"));
    List<Pole> poles = new ArrayList<>();
    top.required(parts, "poles").entries().forEach((key, value) -> poles.add(pole(key, value)));
    if (poles.isEmpty()) {
      throw top.wrong("there is no pole. Write one under 'poles:'.");
    }
    List<Family> families = new ArrayList<>();
    Yaml own = parts.get("families");
    if (own == null) {
      families.addAll(shipped().families());
    } else {
      own.entries().forEach((key, value) -> families.add(family(key, value)));
    }
    return new Poles(poles, families);
  }

  private static Pole pole(String key, Yaml value) {
    String name = key.toUpperCase(Locale.ROOT);
    if (!NAME.matcher(name).matches()) {
      throw value.wrong("'" + key + "' is no name of a pole. Write letters and digits only.");
    }
    Map<String, Yaml> entries =
        value.entries(
            Set.of("label", "leader", "states", "members-of", "organisations", "defence"));
    List<Pole.Belonging> states = new ArrayList<>();
    if (entries.containsKey("states")) {
      value.required(entries, "states").items().forEach(each -> states.add(belonging(each)));
    }
    return new Pole(
        name,
        Yaml.text(entries, "label").orElse(name),
        code(value.required(entries, "leader")),
        states,
        codes(entries, "members-of"),
        codes(entries, "organisations"),
        codes(entries, "defence"));
  }

  private static Pole.Belonging belonging(Yaml item) {
    Matcher matcher = BELONGING.matcher(item.text());
    if (!matcher.matches()) {
      throw item.wrong(
          "'" + item.text() + "' is not understood. Write 'BLR' or 'BLR from 1999-12-08'.");
    }
    return new Pole.Belonging(
        code(item, matcher.group("code")),
        day(item, matcher.group("from")),
        day(item, matcher.group("to")));
  }

  private static Optional<LocalDate> day(Yaml item, @Nullable String day) {
    try {
      return Optional.ofNullable(day).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw item.wrong("'" + day + "' is not a day. Write YYYY-MM-DD.");
    }
  }

  private static Set<String> codes(Map<String, Yaml> entries, String key) {
    Set<String> codes = new LinkedHashSet<>();
    Yaml value = entries.get(key);
    if (value != null) {
      value.items().forEach(each -> codes.add(each.text()));
    }
    return codes;
  }

  private static String code(Yaml value) {
    return code(value, value.text());
  }

  private static String code(Yaml place, String text) {
    try {
      return Actor.parse(text).code();
    } catch (IllegalArgumentException e) {
      throw place.wrong("'" + text + "' is no code of an actor. Write one such as KAZ or NATO.");
    }
  }

  private static Family family(String name, Yaml value) {
    Map<String, Yaml> entries =
        value.entries(
            Set.of(
                "label", "belonging", "belonging-in-defence", "ties", "alliances", "instruments"));
    return new Family(
        name,
        Yaml.text(entries, "label").orElse(name),
        words(entries, "belonging"),
        words(entries, "belonging-in-defence"),
        words(entries, "ties"),
        words(entries, "alliances"),
        words(entries, "instruments"));
  }

  private static Set<String> words(Map<String, Yaml> entries, String key) {
    return new LinkedHashSet<>(Yaml.texts(entries, key));
  }
}
