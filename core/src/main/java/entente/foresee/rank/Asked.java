package entente.foresee.rank;

import entente.foresee.rule.Sheet;
import java.util.List;

/**
 * A question that was looked up, with its known answers.
 *
 * @param day on which it was asked
 * @param question what was asked
 * @param sheet its candidates
 * @param places by answer, its place among the candidates; below 0 where no rule speaks for it
 */
public record Asked(int day, Question question, Sheet sheet, List<Integer> places) {
  public Asked {
    places = List.copyOf(places);
  }

  /** {@return by candidate, whether it is a right answer} */
  boolean[] right() {
    boolean[] right = new boolean[sheet.size()];
    for (int place : places) {
      if (place >= 0) {
        right[place] = true;
      }
    }
    return right;
  }
}
