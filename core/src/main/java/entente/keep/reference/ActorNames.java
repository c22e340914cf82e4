package entente.keep.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What states and organisations are called, and their people, by the tables that the program brings
 * along. Immutable.
 */
public final class ActorNames {
  private static final Set<String> KINDS =
      Set.of("state", "demonym", "organisation", "bloc", "group");
  private static final ActorNames SHIPPED = read();

  private final List<Name> names;

  private ActorNames(List<Name> names) {
    this.names = List.copyOf(names);
  }

  private record Name(String name, String code) {}

  /** {@return the names that are shipped} */
  public static ActorNames shipped() {
    return SHIPPED;
  }

  private static ActorNames read() {
    List<Name> names = new ArrayList<>();
    for (String table : List.of("states", "organisations")) {
      for (NamedCsvRecord row : ShippedTable.rows("/entente/actors/" + table + ".csv")) {
        String code = row.getField("actor");
        if (KINDS.contains(row.getField("kind")) && code.matches("[A-Z0-9][A-Z0-9_-]*")) {
          names.add(new Name(row.getField("name"), code));
        }
      }
    }
    names.sort(
        Comparator.comparingInt((Name each) -> each.name().length()).thenComparing(Name::name));
    return new ActorNames(names);
  }

  /** {@return the codes of those with a name that is so, those with the shortest names first} */
  public Set<String> codes(Predicate<String> so) {
    Set<String> codes = new LinkedHashSet<>();
    names.stream().filter(each -> so.test(each.name())).forEach(each -> codes.add(each.code()));
    return codes;
  }
}
