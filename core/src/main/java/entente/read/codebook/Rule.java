package entente.read.codebook;

import entente.event.Factuality;
import entente.event.Modality;
import entente.event.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One way in which English tells of a type: the words that trigger it, what must stand around them,
 * and which grammatical functions fill which roles.
 *
 * @param id its name within the type
 * @param triggers the words that set it off
 * @param support verbs that may carry an event noun ("hold" talks); empty means the codebook's
 *     general list
 * @param when conditions on functions that must all hold
 * @param unless conditions of which none may hold
 * @param roles for each role the functions to try, in order; the first that yields actors fills it
 * @param needs roles without which the rule does not fire
 * @param content what becomes of statements inside the trigger's complement
 * @param tellers functions to look in for who tells it by these very words: "claimed the attack"
 * @param mode PLOVER mode
 * @param cameo CAMEO code
 * @param modality overrides what the grammar says where the grammar says "actual"
 * @param factuality overrides "certain"
 * @param domestic whether it counts inside one state even where its type does not
 * @param confidence how often the rule is right, from 0 to 1
 */
public record Rule(
    String id,
    List<Trigger> triggers,
    Set<String> support,
    Map<String, Condition> when,
    Map<String, Condition> unless,
    Map<Role, List<String>> roles,
    Set<Role> needs,
    Content content,
    List<String> tellers,
    Optional<String> mode,
    Optional<String> cameo,
    Optional<Modality> modality,
    Optional<Factuality> factuality,
    boolean domestic,
    double confidence) {

  /**
   * Words that set a rule off.
   *
   * @param part the part of speech that the word must have
   * @param words lemmas in order; more than one for a phrase or a verb with its particle
   */
  public record Trigger(Part part, List<String> words) {}

  /** Parts of speech that a trigger can have. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    /** A fixed run of lemmas, such as "at loggerheads". */
    PHRASE
  }

  /** What becomes of statements inside the trigger's complement clause. */
  public enum Content {
    /** They stand beside this one. */
    KEEP,
    /** They are part of this one and are not told apart. */
    ABSORB,
    /** Where there is one, it tells it better: this one gives way. */
    YIELD
  }

  /** What a function must be like. */
  public sealed interface Condition {
    /** Its head word is one of these lemmas, or ends in one of them. */
    record Words(Set<String> lemmas) implements Condition {}

    /** It names an actor. */
    record NamesActor() implements Condition {}

    /** There is something in it. */
    record Present() implements Condition {}
  }
}
