package entente.show;

import entente.event.Actor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Predicate;

/** Plain English for codes: what an actor is called, and what a type of event or tie means. */
public final class Names {
  private static final ResourceBundle WORDS = ResourceBundle.getBundle("entente.show.names");
  private static final Map<String, String> STATES = states();

  private final Function<String, Optional<String>> actors;
  private final Function<String, Optional<String>> types;
  private final Predicate<String> organisations;

  /**
   * @param actors the name of a state or organisation by its code, where one is known
   * @param types plain words for a codebook type, where there are any
   * @param organisations whether a code is that of an organisation or a bloc
   */
  public Names(
      Function<String, Optional<String>> actors,
      Function<String, Optional<String>> types,
      Predicate<String> organisations) {
    this.actors = actors;
    this.types = types;
    this.organisations = organisations;
  }

  /** {@return names of states only; everything else keeps its code} */
  public static Names ofStates() {
    return new Names(code -> Optional.empty(), type -> Optional.empty(), code -> false);
  }

  /** {@return such as {@code Tajikistan (government)}; the code itself where no name is known} */
  public String of(Actor actor) {
    String name = ofPlace(actor.code());
    String sector = word("sector." + actor.sector()).orElse(actor.sector());
    return sector.isEmpty() ? name : name + " (" + sector + ")";
  }

  /** {@return {@code state}, {@code organisation}, or {@code other} such as a group} */
  public String kindOf(Actor actor) {
    return actor.isState() ? "state" : organisations.test(actor.code()) ? "organisation" : "other";
  }

  /** {@return what the code stands for; the code itself where no name is known} */
  public String ofPlace(String code) {
    return actors
        .apply(code)
        .or(() -> word("actor." + code))
        .or(() -> Optional.ofNullable(STATES.get(code)))
        .orElse(code);
  }

  /** {@return what the type means, such as {@code cooperate materially}; else its own name} */
  public String ofType(String type) {
    return types.apply(type).orElseGet(() -> type.replace('_', ' ').toLowerCase(Locale.ROOT));
  }

  private static Optional<String> word(String key) {
    return WORDS.containsKey(key) ? Optional.of(WORDS.getString(key)) : Optional.empty();
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
}
