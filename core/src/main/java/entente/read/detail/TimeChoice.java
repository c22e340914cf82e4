package entente.read.detail;

import entente.read.parse.Function;
import entente.read.parse.Syntax;
import entente.read.parse.Tree;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the time expression that belongs to a word. */
final class TimeChoice {
  private static final Set<Function> LINKS =
      EnumSet.of(Function.PREPOSITION, Function.PREPOSITION_OBJECT, Function.MARKER);

  /** How a date hangs on the noun that it dates: "the 2014 coup", "Monday's attack". */
  private static final Set<Function> OF_A_NOUN =
      EnumSet.of(Function.COMPOUND, Function.POSSESSIVE, Function.NUMERAL, Function.MODIFIER);

  private static final Set<String> OCCASIONS = Set.of("in", "during", "at");

  private final Syntax syntax;
  private final int trigger;

  TimeChoice(Tree tree, int trigger) {
    this.syntax = new Syntax(tree);
    this.trigger = trigger;
  }

  Optional<TimeMention> among(List<TimeMention> mentions) {
    return best(mentions.stream().filter(this::hangsOnTrigger).toList())
        .or(() -> best(mentions.stream().filter(this::sharesClause).toList()));
  }

  private Optional<TimeMention> best(List<TimeMention> mentions) {
    return mentions.stream()
        .min(
            Comparator.comparing(
                    (TimeMention mention) -> CalendarUnit.precision(mention.period().to()))
                .thenComparingInt(mention -> Math.abs(mention.firstToken() - trigger)));
  }

  /** {@return the word of the expression by which it hangs on the rest} */
  private int top(TimeMention mention) {
    for (int word = mention.firstToken(); word <= mention.lastToken(); word++) {
      int head = syntax.head(word);
      if ((head < mention.firstToken() || head > mention.lastToken())
          && syntax.function(word) != Function.PUNCTUATION) {
        return word;
      }
    }
    return mention.lastToken();
  }

  /** {@return what the expression hangs on, seen through prepositions} */
  private int governor(TimeMention mention) {
    int at = top(mention);
    int head = syntax.head(at);
    while (head >= 0 && isLink(head)) {
      head = syntax.head(head);
    }
    return head;
  }

  private boolean isLink(int word) {
    String tag = syntax.tag(word);
    return (tag.equals("IN") || tag.equals("TO")) && LINKS.contains(syntax.function(word));
  }

  private boolean hangsOnTrigger(TimeMention mention) {
    return governor(mention) == trigger;
  }

  private boolean sharesClause(TimeMention mention) {
    int governor = governor(mention);
    if (governor < 0) {
      // In a headline without a verb all belongs together.
      return Clauses.verbOf(syntax, trigger) < 0;
    }
    int verb = Clauses.verbOf(syntax, trigger);
    if (datesAnotherNoun(mention, governor, verb)) {
      return false;
    }
    int timeVerb = Clauses.verbOf(syntax, governor);
    return timeVerb == verb
        || Clauses.isOneAct(syntax, verb, timeVerb)
        || (verb >= 0 && Clauses.isOneAct(syntax, timeVerb, verb))
        || opensForBoth(mention, verb, timeVerb);
  }

  /** "condemned the 2014 annexation": the date is not that of the condemnation. */
  private boolean datesAnotherNoun(TimeMention mention, int governor, int verb) {
    if (governor == trigger || !syntax.isNoun(governor)) {
      return false;
    }
    if (syntax.isUnder(trigger, governor) && trigger != verb) {
      return false;
    }
    if (isOccasionOfTrigger(governor)) {
      return false;
    }
    boolean inside = OF_A_NOUN.contains(syntax.function(top(mention)));
    boolean coarse = CalendarUnit.precision(mention.period().from()) != CalendarUnit.DAY;
    return inside || (coarse && governor < mention.firstToken());
  }

  /** "killed in Monday's raid": the day of the raid is that of the killing. */
  private boolean isOccasionOfTrigger(int noun) {
    int head = syntax.head(noun);
    return syntax.function(noun) == Function.PREPOSITION_OBJECT
        && head >= 0
        && OCCASIONS.contains(syntax.lemma(head))
        && syntax.head(head) == trigger;
  }

  /** "On Monday they met and signed": a time before both verbs holds for both. */
  private boolean opensForBoth(TimeMention mention, int verb, int timeVerb) {
    for (int at = verb; at >= 0; at = syntax.head(at)) {
      if (at == timeVerb) {
        return mention.lastToken() < timeVerb;
      }
      if (syntax.function(at) != Function.CONJUNCT) {
        return false;
      }
    }
    return false;
  }
}
