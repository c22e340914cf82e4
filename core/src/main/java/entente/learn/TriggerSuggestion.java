package entente.learn;

import entente.event.Kind;
import entente.event.Role;
import entente.score.CodedStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word that could set off statements of a type.
 *
 * @param kind of the type
 * @param type such as {@code AID}
 * @param trigger the word
 * @param mends how many missed statements of the type hang on the word
 * @param costs in how many other sentences the word stands
 * @param rule id of the rule that would be added
 * @param known the rule of the type that has the word already, but asks for more than stands there
 * @param roles those that the missed statements have
 * @param needs those that each of them has
 * @param domestic whether most of them lie inside one state
 * @param sentence where one of them stands
 * @param expected all statements of the type in that sentence
 * @param trial what came of reading the articles with the rule, if that was done
 */
public record TriggerSuggestion(
    Kind kind,
    String type,
    Trigger trigger,
    int mends,
    int costs,
    String rule,
    Optional<String> known,
    Set<Role> roles,
    Set<Role> needs,
    boolean domestic,
    String sentence,
    List<CodedStatement> expected,
    Optional<Trial> trial) {
  public TriggerSuggestion {
    roles = Set.copyOf(roles);
    needs = Set.copyOf(needs);
    expected = List.copyOf(expected);
  }

  /**
   * What a rule found.
   *
   * @param found gold statements of the type
   * @param extra statements that are not in the gold
   */
  public record Trial(int found, int extra) {}

  /** {@return whether it mends more than it costs: as tried, else as estimated} */
  public boolean isWorthIt() {
    return trial.map(each -> each.found() > each.extra()).orElse(mends > costs);
  }

  TriggerSuggestion tried(Trial result) {
    return new TriggerSuggestion(
        kind,
        type,
        trigger,
        mends,
        costs,
        rule,
        known,
        roles,
        needs,
        domestic,
        sentence,
        expected,
        Optional.of(result));
  }
}
