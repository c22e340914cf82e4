package entente.measure.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.measure.similarity.Pairs;
import java.util.ArrayList;
import java.util.List;

/**
 * The votes of two states in a year, from a table with a row for each roll call and in it one
 * letter for each state: Y yes (1), A abstention (2), N no (3), anything else absent.
 */
final class Votes {
  private static final String COLUMNS = "un-votes-columns.csv";
  private static final int YEAR_LENGTH = 4;

  private Votes() {}

  static Pairs of(Given given) {
    List<String> dyad = given.texts(given.input("dyad"));
    if (dyad.size() != 2) {
      throw new CaseException("inputs.dyad must hold two states");
    }
    int one = column(given, dyad.getFirst());
    int other = column(given, dyad.getLast());
    String year = Integer.toString((int) given.inputNumber("year"));
    List<double[]> ratings = new ArrayList<>();
    for (NamedCsvRecord row : given.tables().rows(given.inputText("file"))) {
      String date = CaseTables.cell(row, "date");
      if (date.length() >= YEAR_LENGTH && date.substring(0, YEAR_LENGTH).equals(year)) {
        String votes = CaseTables.cell(row, "votes");
        ratings.add(new double[] {rating(votes, one), rating(votes, other)});
      }
    }
    return Pairs.of(
        ratings.stream().mapToDouble(each -> each[0]).toArray(),
        ratings.stream().mapToDouble(each -> each[1]).toArray());
  }

  private static double rating(String votes, int column) {
    return switch (column < votes.length() ? votes.charAt(column) : '-') {
      case 'Y' -> 1;
      case 'A' -> 2;
      case 'N' -> 3;
      default -> Double.NaN;
    };
  }

  private static int column(Given given, String iso2) {
    return given.tables().rows(COLUMNS).stream()
            .filter(row -> CaseTables.cell(row, "iso2").equals(iso2))
            .mapToInt(row -> Integer.parseInt(CaseTables.cell(row, "position")))
            .findFirst()
            .orElseThrow(() -> new CaseException(COLUMNS + " has no state " + iso2))
        - 1;
  }
}
