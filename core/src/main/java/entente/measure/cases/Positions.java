package entente.measure.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.measure.Outcome;
import java.util.OptionalDouble;

/** Where a state and a pole were before and after, from the case or a table of state and year. */
record Positions(double stateBefore, double stateAfter, double poleBefore, double poleAfter) {

  static Outcome<Positions> of(Given given) {
    if (given.hasList("x") && given.hasList("p")) {
      double[] x = given.list("x");
      double[] p = given.list("p");
      if (x.length != 2 || p.length != 2) {
        throw new CaseException("inputs.x and inputs.p must hold two positions each");
      }
      return complete(new double[] {x[0], x[1], p[0], p[1]});
    }
    double[] years = Given.numbers(given.input("years"));
    if (years.length != 2) {
      throw new CaseException("inputs.years must hold two years");
    }
    double[] at = new double[4];
    int place = 0;
    for (String who : new String[] {"state", "pole"}) {
      for (double year : years) {
        at[place++] = position(given, given.inputText(who), (int) year).orElse(Double.NaN);
      }
    }
    return complete(at);
  }

  private static Outcome<Positions> complete(double[] at) {
    for (double each : at) {
      if (Double.isNaN(each)) {
        return Outcome.missing("a position is not known in one of the two years");
      }
    }
    return Outcome.of(new Positions(at[0], at[1], at[2], at[3]));
  }

  private static OptionalDouble position(Given given, String state, int year) {
    String wanted = Integer.toString(year);
    for (NamedCsvRecord row : given.tables().rows(given.inputText("file"))) {
      if (CaseTables.cell(row, "iso3c").equals(state)
          && CaseTables.cell(row, "year").equals(wanted)) {
        return CaseTables.number(row, given.inputText("column"));
      }
    }
    return OptionalDouble.empty();
  }
}
