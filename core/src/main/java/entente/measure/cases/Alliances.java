package entente.measure.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.keep.reference.Obligations;
import entente.measure.portfolio.Ties;
import entente.measure.similarity.Pairs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The alliances of two states in a year as ratings of all states of the system: defence or offence
 * 3, neutrality or consultation 2, nonaggression 1, none 0, a state to itself 3; any tie 1 in a
 * binary case.
 */
final class Alliances {
  private static final String SPELLS = "alliances-atop-dyad-spells.csv.gz";
  private static final String STATES = "cow-states.csv.gz";

  /** The list of states ends with this year by its version; states that end with it go on. */
  private static final int LAST_OF_LIST = 2016;

  private Alliances() {}

  static Pairs of(Given given) {
    double[] cow = Given.numbers(given.input("cow"));
    if (cow.length != 2) {
      throw new CaseException("inputs.cow must hold two numbers of states");
    }
    int year = (int) given.inputNumber("year");
    boolean binary = given.param("binary").asBoolean(given.asked().id().contains("-bin-"));
    List<String> files = given.texts(given.input("files"));
    String spells = named(files, "alliances", SPELLS);
    int[] system = system(given.tables().rows(named(files, "states", STATES)), year);
    return Pairs.of(
        portfolio(given, spells, (int) cow[0], year, system, binary),
        portfolio(given, spells, (int) cow[1], year, system, binary));
  }

  private static String named(List<String> files, String part, String otherwise) {
    return files.stream().filter(each -> each.contains(part)).findFirst().orElse(otherwise);
  }

  private static int[] system(List<NamedCsvRecord> rows, int year) {
    return rows.stream()
        .filter(row -> whole(row, "styear") <= year)
        .filter(row -> year <= whole(row, "endyear") || whole(row, "endyear") == LAST_OF_LIST)
        .mapToInt(row -> whole(row, "ccode"))
        .distinct()
        .sorted()
        .toArray();
  }

  private static double[] portfolio(
      Given given, String spells, int state, int year, int[] system, boolean binary) {
    Map<Integer, Double> ratings = new HashMap<>();
    ratings.put(state, 3.0);
    for (NamedCsvRecord row : given.tables().rows(spells)) {
      if (whole(row, "from_year") <= year && year <= whole(row, "to_year")) {
        int one = whole(row, "ccode1");
        int other = whole(row, "ccode2");
        if (one == state || other == state) {
          ratings.merge(one == state ? other : one, Ties.VALUED.rating(owed(row)), Math::max);
        }
      }
    }
    double[] portfolio = new double[system.length];
    for (int i = 0; i < system.length; i++) {
      double rating = ratings.getOrDefault(system[i], 0.0);
      portfolio[i] = binary ? Math.min(1, rating) : rating;
    }
    return portfolio;
  }

  private static Obligations owed(NamedCsvRecord row) {
    return new Obligations(
        whole(row, "atop_defense") > 0,
        whole(row, "atop_offense") > 0,
        whole(row, "atop_neutral") > 0,
        whole(row, "atop_nonagg") > 0,
        whole(row, "atop_consul") > 0);
  }

  private static int whole(NamedCsvRecord row, String column) {
    return (int) CaseTables.number(row, column).orElse(0);
  }
}
