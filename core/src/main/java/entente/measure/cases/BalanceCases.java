package entente.measure.cases;

import entente.measure.balance.Balance;
import entente.measure.balance.SignedEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases of structural balance. */
final class BalanceCases {
  private BalanceCases() {}

  static Map<String, Formula> formulas() {
    return Map.of("structural_balance", BalanceCases::balance);
  }

  private static Answer balance(Given given) {
    List<SignedEdge> edges = new ArrayList<>();
    for (JsonNode edge : given.input("edges").values()) {
      int sign = edge.path("sign").asInt(0);
      if (sign == 0) {
        throw new CaseException("an edge has no sign above or below 0");
      }
      edges.add(new SignedEdge(edge.path("a").asString(""), edge.path("b").asString(""), sign > 0));
    }
    Balance balance = Balance.of(edges);
    ObjectNode triads = Answer.object();
    triads.put("+++", balance.allPositive());
    triads.put("++-", balance.oneNegative());
    triads.put("+--", balance.twoNegative());
    triads.put("---", balance.allNegative());
    ObjectNode answer = Answer.object();
    answer.set("triads", triads);
    answer.set("balanced_share", Answer.node(balance.balancedShare()));
    answer.set("weak_balanced_share", Answer.node(balance.weaklyBalancedShare()));
    answer.set("frustration", Answer.node(balance.frustration()));
    return Answer.of(answer);
  }
}
