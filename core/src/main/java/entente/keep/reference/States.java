package entente.keep.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The codes of states: ISO 3166 alpha-3, which the ledger keeps, from alpha-2, from the numbers of
 * the Correlates of War and of Gleditsch and Ward, and from English names. Immutable.
 *
 * <p>A state that another carries on has that one's code: 345 is Serbia, 260 Germany, 365 Russia.
 * One that ended before there were codes of ISO has {@code COW} and its number.
 */
public final class States {
  private static final States SHIPPED = read();

  private final Map<String, String> iso = new HashMap<>();
  private final Map<Integer, String> cow = new HashMap<>();
  private final Map<Integer, String> gw = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> since = new HashMap<>();

  private States() {}

  /** {@return the codes that are shipped} */
  public static States shipped() {
    return SHIPPED;
  }

  private static States read() {
    States states = new States();
    ShippedTable.rows("/entente/reference/states.csv").forEach(states::add);
    for (NamedCsvRecord row : ShippedTable.rows("/entente/actors/states.csv")) {
      if (row.getField("kind").equals("state")) {
        states.names.putIfAbsent(plain(row.getField("name")), row.getField("actor"));
      }
    }
    return states;
  }

  private void add(NamedCsvRecord row) {
    String code = row.getField("iso3");
    iso.putIfAbsent(code, code);
    if (!row.getField("iso2").isEmpty()) {
      iso.put(row.getField("iso2"), code);
    }
    number(row.getField("cow")).ifPresent(number -> cow.put(number, code));
    number(row.getField("gw")).ifPresent(number -> gw.put(number, code));
    number(row.getField("un_since")).ifPresent(year -> since.put(code, year));
    names.put(plain(row.getField("name")), code);
    for (String other : row.getField("also").split(";", -1)) {
      if (other.matches("[A-Z]{2,4}")) {
        iso.put(other, code);
      } else if (!other.isEmpty()) {
        names.put(plain(other), code);
      }
    }
  }

  private static OptionalInt number(String cell) {
    return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** {@return the code of a number of the Correlates of War, such as 705} */
  public Optional<String> ofCow(int number) {
    return Optional.ofNullable(cow.get(number));
  }

  /** {@return the code of a number of Gleditsch and Ward} */
  public Optional<String> ofGleditschWard(int number) {
    return Optional.ofNullable(gw.get(number));
  }

  /** {@return the code of an alpha-2 or alpha-3 code, former ones included} */
  public Optional<String> ofCode(String code) {
    return Optional.ofNullable(iso.get(code.strip().toUpperCase(Locale.ROOT)));
  }

  /** {@return the code of a state by its English name, in capitals or not} */
  public Optional<String> ofName(String name) {
    return Optional.ofNullable(names.get(plain(name)));
  }

  /** {@return the code of a state by whatever code or name of it a person writes} */
  public Optional<String> of(String word) {
    Optional<String> byNumber =
        word.strip().matches("\\d{1,3}") ? ofCow(Integer.parseInt(word.strip())) : Optional.empty();
    return byNumber.or(() -> ofCode(word)).or(() -> ofName(word));
  }

  /**
   * {@return the code of a state as {@link #of}, or what is written as the code of another actor}
   */
  public Optional<String> ofActor(String word) {
    return of(word).or(() -> Optional.of(word).filter(each -> each.matches("[A-Z][A-Z0-9_+-]+")));
  }

  /** {@return the year since which it is a member of the United Nations} */
  public OptionalInt memberSince(String code) {
    Integer year = since.get(code);
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /** {@return the codes of all states that it knows, in their order} */
  public List<String> all() {
    return iso.values().stream().distinct().sorted().toList();
  }
}
