package entente.measure.cases;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Computes cases by the formulas of this program. */
public final class Cases {
  private static final SortedMap<String, Formula> FORMULAS = formulas();

  private Cases() {}

  /** {@return the measures that a case can ask for} */
  public static SortedSet<String> measures() {
    return new TreeSet<>(FORMULAS.keySet());
  }

  /** {@return every case of the file with what came of it, in its order} */
  public static List<Checked> check(CaseFile file) {
    CaseTables tables = new CaseTables(file.folder());
    return file.cases().stream()
        .map(each -> check(new Given(each, file.series(), tables)))
        .toList();
  }

  private static Checked check(Given given) {
    Formula formula = FORMULAS.get(given.asked().measure());
    if (formula == null) {
      return Checked.notComputed(given.asked(), "there is no measure " + given.asked().measure());
    }
    try {
      return Checked.of(given.asked(), formula.of(given));
    } catch (CaseException | IllegalArgumentException e) {
      // A formula refuses what is outside its domain, such as a negative weight.
      return Checked.notComputed(given.asked(), String.valueOf(e.getMessage()));
    }
  }

  private static SortedMap<String, Formula> formulas() {
    SortedMap<String, Formula> all = new TreeMap<>();
    all.putAll(SimilarityCases.formulas());
    all.putAll(ScaleCases.formulas());
    all.putAll(ChangeCases.formulas());
    all.putAll(BalanceCases.formulas());
    all.putAll(ChannelCases.formulas());
    return all;
  }
}
