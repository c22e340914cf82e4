package entente.keep.tie;

import entente.event.Role;
import entente.event.Statement;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which words of a statement act on belonging: those whose own object is an organisation that the
 * statement names, or a part in it. "Left NATO" does; "left the agreement with NATO" does not.
 */
public final class Belonging {
  /** What a state has in an organisation. */
  static final Set<String> PARTICIPATION =
      Set.of("membership", "participation", "member", "accession");

  /** Verbs whose object is the state, and not the organisation. */
  private static final Set<String> MOVING = Set.of("expel", "admit", "exclude", "suspend");

  private static final Set<String> PREPOSITIONS = Set.of("from", "of", "to", "in");

  private final Syntax syntax;
  private final SentenceTrace trace;
  private final Statement statement;

  private Belonging(SentenceTrace trace, Statement statement) {
    this.syntax = new Syntax(trace.tree());
    this.trace = trace;
    this.statement = statement;
  }

  /** {@return the base forms of the words in the statement's evidence that act on belonging} */
  public static Set<String> words(Reading reading, Statement statement) {
    return reading.sentences().stream()
        .filter(each -> each.sentence().overlaps(statement.evidence()))
        .findFirst()
        .map(trace -> new Belonging(trace, statement).words())
        .orElse(Set.of());
  }

  private Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (int word = 0; word < syntax.size(); word++) {
      boolean told = syntax.tree().tokens().get(word).span().overlaps(statement.evidence());
      if (told && undergone(word).stream().anyMatch(this::isBelonging)) {
        words.add(syntax.lemma(word));
      }
    }
    return words;
  }

  /** What has it done to it: the object, or where there is none what a preposition leads to. */
  private List<Integer> undergone(int word) {
    List<Integer> objects =
        new ArrayList<>(syntax.children(word, Function.OBJECT, Function.PASSIVE_SUBJECT));
    if (objects.isEmpty() || MOVING.contains(syntax.lemma(word))) {
      for (int preposition : syntax.children(word, Function.PREPOSITION)) {
        if (PREPOSITIONS.contains(syntax.lemma(preposition))) {
          objects.addAll(syntax.objectsOf(preposition));
        }
      }
    }
    return objects;
  }

  private boolean isBelonging(int word) {
    return PARTICIPATION.contains(syntax.lemma(word))
        || trace.mentions().stream()
            .filter(mention -> mention.span().overlaps(syntax.tree().tokens().get(word).span()))
            .anyMatch(this::isTarget);
  }

  private boolean isTarget(SentenceTrace.NamedActor mention) {
    return statement.actors(Role.TARGET).stream()
        .anyMatch(target -> mention.actors().contains(target.code()));
  }
}
