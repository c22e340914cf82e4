package entente.foresee.rule;

import java.util.List;

/**
 * What was read of a rules file.
 *
 * @param points what rules are worth
 * @param passedOver how many rows are about types that the graph does not have
 * @param unknownTypes the names of those types, each once, in the order of names
 */
public record RulesRead(Points points, int passedOver, List<String> unknownTypes) {
  public RulesRead {
    unknownTypes = List.copyOf(unknownTypes);
  }
}
