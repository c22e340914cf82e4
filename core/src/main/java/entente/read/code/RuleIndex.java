package entente.read.code;

import entente.event.Kind;
import entente.read.codebook.Codebook;
import entente.read.codebook.Rule;
import entente.read.codebook.StatementType;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every rule of a codebook, to be looked up by the lemma of the word that triggers it. */
final class RuleIndex {
  /** Months whose names are nouns of events too. */
  private static final Set<String> MONTHS = Set.of("March");

  private static final Set<String> DATING =
      Set.of("in", "on", "since", "until", "by", "of", "last", "next", "this", "early", "late");

  private final Map<String, List<Entry>> byLemma = new HashMap<>();
  private final Map<String, Set<String>> typesOfNouns = new HashMap<>();

  /** A trigger, the rule that it belongs to and the type that the rule belongs to. */
  record Entry(StatementType type, Rule rule, Rule.Trigger trigger) {}

  /**
   * A rule whose trigger words stand in the sentence.
   *
   * @param word the word that the rule's frame is built on
   */
  record Hit(StatementType type, Rule rule, Rule.Trigger trigger, int word) {
    /** {@return whether such acts count inside one state} */
    boolean isDomestic() {
      return type.domestic() || rule.domestic();
    }
  }

  RuleIndex(Codebook codebook) {
    for (StatementType type : codebook.types()) {
      for (Rule rule : type.rules()) {
        for (Rule.Trigger trigger : rule.triggers()) {
          byLemma
              .computeIfAbsent(trigger.words().getFirst(), key -> new ArrayList<>())
              .add(new Entry(type, rule, trigger));
          if (trigger.part() == Rule.Part.NOUN
              && trigger.words().size() == 1
              && type.kind() == Kind.EVENT) {
            typesOfNouns
                .computeIfAbsent(trigger.words().getLast(), key -> new HashSet<>())
                .add(type.name());
          }
        }
      }
    }
  }

  /** {@return for each noun that triggers events the types that it tells of} */
  Map<String, Set<String>> typesOfNouns() {
    return typesOfNouns;
  }

  /** {@return the rules triggered at that word, whatever stands around it} */
  List<Hit> at(Syntax syntax, int word) {
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : byLemma.getOrDefault(syntax.lemma(word), List.of())) {
      int head = match(syntax, word, entry.trigger());
      if (head >= 0) {
        hits.add(new Hit(entry.type(), entry.rule(), entry.trigger(), head));
      }
    }
    return hits;
  }

  private static int match(Syntax syntax, int word, Rule.Trigger trigger) {
    return switch (trigger.part()) {
      case VERB -> verb(syntax, word, trigger) ? word : -1;
      case NOUN -> noun(syntax, word, trigger);
      case ADJECTIVE ->
          isAdjective(syntax, word) && run(syntax, word, trigger.words()) >= 0 ? word : -1;
      case PHRASE -> phrase(syntax, word, trigger.words());
    };
  }

  private static boolean isAdjective(Syntax syntax, int word) {
    String tag = syntax.tag(word);
    return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.startsWith("RB");
  }

  private static boolean verb(Syntax syntax, int word, Rule.Trigger trigger) {
    if (!syntax.isVerb(word)
        || syntax.function(word) == Function.AUXILIARY
        || syntax.function(word) == Function.PASSIVE_AUXILIARY
        || syntax.function(word) == Function.MODIFIER
        || syntax.function(word) == Function.COMPOUND) {
      return false;
    }
    for (String particle : trigger.words().subList(1, trigger.words().size())) {
      if (!syntax.hasParticle(word, particle)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The words must follow each other; the last is the noun. A compound's first noun is no event.
   */
  private static int noun(Syntax syntax, int word, Rule.Trigger trigger) {
    int last = run(syntax, word, trigger.words());
    if (last < 0 || isMonth(syntax, word)) {
      return -1;
    }
    boolean nominal =
        syntax.isNoun(last)
            || (syntax.tag(last).equals("VBG")
                && (syntax.child(last, Function.DETERMINER) >= 0
                    || syntax.child(last, Function.POSSESSIVE) >= 0));
    Function function = syntax.function(last);
    return nominal && function != Function.COMPOUND && function != Function.MODIFIER ? last : -1;
  }

  /** "on March 16" is no march. */
  private static boolean isMonth(Syntax syntax, int word) {
    boolean dated =
        (word + 1 < syntax.size() && syntax.tag(word + 1).equals("CD"))
            || (word > 0 && DATING.contains(syntax.lemma(word - 1)));
    return dated && MONTHS.contains(syntax.form(word));
  }

  private static int run(Syntax syntax, int from, List<String> words) {
    int at = from;
    for (int i = 0; i < words.size(); i++, at++) {
      if (at >= syntax.size() || !isWord(syntax, at, words.get(i))) {
        return -1;
      }
    }
    return at - 1;
  }

  private static boolean isWord(Syntax syntax, int at, String word) {
    return syntax.lemma(at).equals(word) || syntax.form(at).equalsIgnoreCase(word);
  }

  /** A run of lemmas, between which determiners and possessives may stand. */
  private static int phrase(Syntax syntax, int from, List<String> words) {
    int at = from;
    List<Integer> matched = new ArrayList<>();
    for (String word : words) {
      while (!matched.isEmpty()
          && at < syntax.size()
          && !isWord(syntax, at, word)
          && (syntax.tag(at).equals("DT") || syntax.tag(at).equals("PRP$"))) {
        at++;
      }
      if (at >= syntax.size() || !isWord(syntax, at, word)) {
        return -1;
      }
      matched.add(at++);
    }
    for (int each : matched) {
      if (!matched.contains(syntax.head(each))) {
        return each;
      }
    }
    return matched.getFirst();
  }
}
