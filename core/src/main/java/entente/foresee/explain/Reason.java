package entente.foresee.explain;

import entente.foresee.rule.Family;
import java.util.List;

/**
 * What one family of rules says for or against an event.
 *
 * @param family the family
 * @param points what its rules are worth here together; below 0 they speak against
 * @param other the type of the facts behind it where it is not the asked one; else empty
 * @param times how often the weightiest of these rules spoke for an answer while it was learnt
 * @param right how often that answer was right
 * @param count how many facts of the last year it rests on
 * @param facts numbers of the last of them; of a path its steps
 */
public record Reason(
    Family family,
    double points,
    String other,
    long times,
    long right,
    int count,
    List<Integer> facts) {
  public Reason {
    facts = List.copyOf(facts);
  }
}
