package entente.event;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An actor's code: a state (ISO 3166 alpha-3), an organisation or group (acronym or upper-case
 * name) and, where the text gives one, the sector that acts.
 *
 * @param code such as {@code TJK}, {@code NATO}, {@code TALIBAN}
 * @param sector such as {@code GOV} or {@code MIL}; empty where the text names none
 */
public record Actor(String code, String sector) implements Comparable<Actor> {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]*");
  private static final Pattern SECTOR = Pattern.compile("[A-Z]*");

  /** ISO 3166-1 alpha-3, and the codes in use for states and territories that it lacks. */
  private static final Set<String> STATES =
      Stream.concat(
              Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream(), Stream.of("XKX"))
          .collect(Collectors.toUnmodifiableSet());

  public Actor {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not an actor code: '" + code + "'");
    }
    if (!SECTOR.matcher(sector).matches()) {
      throw new IllegalArgumentException("not a sector: '" + sector + "'");
    }
  }

  /** {@return the actor with no sector} */
  public static Actor of(String code) {
    return new Actor(code, "");
  }

  /**
   * Reads the written form, {@code USA} or {@code USA.GOV}.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static Actor parse(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    int dot = upper.indexOf('.');
    return dot < 0
        ? new Actor(upper, "")
        : new Actor(upper.substring(0, dot), upper.substring(dot + 1));
  }

  /** {@return the same state or group acting through the given sector} */
  public Actor in(String otherSector) {
    return new Actor(code, otherSector);
  }

  /** {@return whether it is a state or a territory with a code of its own, or a sector of one} */
  public boolean isState() {
    return STATES.contains(code);
  }

  /** {@return whether both name the same state or group, whatever the sector} */
  public boolean sameAs(Actor other) {
    return code.equals(other.code);
  }

  @Override
  public int compareTo(Actor other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return sector.isEmpty() ? code : code + "." + sector;
  }
}
