package entente.show;

import entente.event.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;

/** Plain English for codes: what a state is called, and what a type of event or tie means. */
public final class Names {
  private static final Names ENGLISH = new Names(states(), words());

  private final Map<String, String> states;
  private final Properties words;

  private Names(Map<String, String> states, Properties words) {
    this.states = states;
    this.words = words;
  }

  /** {@return the names that come with the program} */
  public static Names english() {
    return ENGLISH;
  }

  /** {@return such as {@code Tajikistan (government)}; the code itself where no name is known} */
  public String of(Actor actor) {
    String name =
        states.getOrDefault(actor.code(), words.getProperty("actor." + actor.code(), actor.code()));
    String sector = words.getProperty("sector." + actor.sector(), actor.sector());
    return sector.isEmpty() ? name : name + " (" + sector + ")";
  }

  /** {@return the country of that ISO 3166 alpha-3 code; the code itself where no name is known} */
  public String ofPlace(String code) {
    return states.getOrDefault(code, code);
  }

  /** {@return what the type means, such as {@code material cooperation}; else its own name} */
  public String ofType(String type) {
    return words.getProperty("type." + type, type.replace('_', ' ').toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> states() {
    Map<String, String> names = new HashMap<>();
    for (String region : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(region).build();
      alpha3(country).ifPresent(code -> names.put(code, country.getDisplayCountry(Locale.UK)));
    }
    return names;
  }

  private static Optional<String> alpha3(Locale country) {
    try {
      return Optional.of(country.getISO3Country());
    } catch (MissingResourceException noCode) {
      return Optional.empty();
    }
  }

  private static Properties words() {
    Properties words = new Properties();
    try (InputStream in = Names.class.getResourceAsStream("names.properties")) {
      if (in == null) {
        throw new IllegalStateException("names.properties is not in the program");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
