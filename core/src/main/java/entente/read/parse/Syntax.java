package entente.read.parse;

import entente.event.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** A tree with the ways through it: children, subtrees, clauses. Words are numbered from 0. */
public final class Syntax {
  private static final Set<Function> CLAUSAL =
      EnumSet.of(
          Function.CLAUSE_COMPLEMENT,
          Function.OPEN_COMPLEMENT,
          Function.RELATIVE_CLAUSE,
          Function.REDUCED_CLAUSE,
          Function.ADVERBIAL_CLAUSE);

  /** Prepositions that make another verb of the verb that they follow. */
  private static final Set<String> PARTICLES =
      Set.of("in", "up", "off", "down", "over", "away", "along", "through");

  private final Tree tree;
  private final List<List<Integer>> children;

  /** Indexes the tree. */
  public Syntax(Tree tree) {
    this.tree = tree;
    this.children = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads().get(i) >= 0) {
        children.get(tree.heads().get(i)).add(i);
      }
    }
  }

  public Tree tree() {
    return tree;
  }

  public int size() {
    return tree.size();
  }

  public String form(int word) {
    return tree.tokens().get(word).form();
  }

  public String lemma(int word) {
    return tree.lemmas().get(word);
  }

  public String tag(int word) {
    return tree.tags().get(word);
  }

  /** {@return the word it hangs on, or -1} */
  public int head(int word) {
    return tree.heads().get(word);
  }

  public Function function(int word) {
    return tree.functions().get(word);
  }

  /** {@return the words that hang on it, in text order} */
  public List<Integer> children(int word) {
    return children.get(word);
  }

  /** {@return the children with one of the functions, in text order} */
  public List<Integer> children(int word, Function first, Function... others) {
    EnumSet<Function> wanted = EnumSet.of(first, others);
    return children(word).stream().filter(child -> wanted.contains(function(child))).toList();
  }

  /** {@return the first child with that function, or -1} */
  public int child(int word, Function wanted) {
    for (int child : children(word)) {
      if (function(child) == wanted) {
        return child;
      }
    }
    return -1;
  }

  public boolean isVerb(int word) {
    return tag(word).startsWith("VB") || tag(word).equals("MD");
  }

  public boolean isNoun(int word) {
    return tag(word).startsWith("NN");
  }

  public boolean isName(int word) {
    return tag(word).startsWith("NNP");
  }

  /** {@return whether the verb is passive here, with or without an auxiliary} */
  public boolean isPassive(int verb) {
    if (child(verb, Function.PASSIVE_SUBJECT) >= 0
        || child(verb, Function.PASSIVE_AUXILIARY) >= 0
        || child(verb, Function.AGENT) >= 0) {
      return true;
    }
    if ((function(verb) == Function.CONJUNCT || function(verb) == Function.OTHER)
        && head(verb) >= 0
        && isVerb(head(verb))
        && tag(verb).equals("VBN")
        && child(verb, Function.AUXILIARY) < 0
        && subjectOrObject(verb) < 0) {
      return isPassive(head(verb));
    }
    return tag(verb).equals("VBN")
        && (function(verb) == Function.REDUCED_CLAUSE || isHeadlinePassive(verb));
  }

  /** "Two Spaniards arrested in Kenya": headlines leave the auxiliary out, and the full stop. */
  private boolean isHeadlinePassive(int verb) {
    String last = form(size() - 1);
    return child(verb, Function.SUBJECT) >= 0
        && child(verb, Function.AUXILIARY) < 0
        && child(verb, Function.OBJECT) < 0
        && child(verb, Function.CLAUSE_COMPLEMENT) < 0
        && child(verb, Function.OPEN_COMPLEMENT) < 0
        && last.codePoints().allMatch(Character::isLetterOrDigit);
  }

  private int subjectOrObject(int verb) {
    int subject = child(verb, Function.SUBJECT);
    return subject >= 0 ? subject : child(verb, Function.OBJECT);
  }

  /** {@return whether the words between a clause and its governor make it a clause of its own} */
  public boolean isClausal(int word) {
    return CLAUSAL.contains(function(word)) || head(word) < 0;
  }

  /** {@return the objects of a preposition, with their conjuncts} */
  public List<Integer> objectsOf(int preposition) {
    List<Integer> objects = new ArrayList<>();
    for (int child : children(preposition)) {
      if (function(child) == Function.PREPOSITION_OBJECT) {
        objects.add(child);
      } else if (function(child) == Function.PREPOSITION) {
        objects.addAll(objectsOf(child));
      }
    }
    return objects;
  }

  /** {@return the word and all that hangs below it, but for branches that the filter refuses} */
  public BitSet subtree(int word, IntPredicate enter) {
    BitSet words = new BitSet(size());
    collect(word, enter, words);
    return words;
  }

  private void collect(int word, IntPredicate enter, BitSet words) {
    if (words.get(word)) {
      return;
    }
    words.set(word);
    for (int child : children(word)) {
      if (enter.test(child)) {
        collect(child, enter, words);
      }
    }
  }

  /** {@return the word and all below it} */
  public BitSet subtree(int word) {
    return subtree(word, child -> true);
  }

  /** {@return whether {@code word} is {@code ancestor} or hangs somewhere below it} */
  public boolean isUnder(int word, int ancestor) {
    int steps = 0;
    for (int at = word; at >= 0 && steps <= size(); at = head(at), steps++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** {@return the word, its head, and so on up to a root} */
  public List<Integer> pathToRoot(int word) {
    List<Integer> path = new ArrayList<>();
    for (int at = word; at >= 0 && path.size() <= size(); at = head(at)) {
      path.add(at);
    }
    return path;
  }

  /** {@return the text range from the first to the last of the words} */
  public Span span(BitSet words) {
    return tree.tokens()
        .get(words.nextSetBit(0))
        .span()
        .cover(tree.tokens().get(words.length() - 1).span());
  }

  /** "gave an answer in May" has no "give in": there the particle follows its verb at once. */
  private boolean isAnyPreposition(int verb, int preposition) {
    return preposition > verb + 1
        && PARTICLES.contains(lemma(preposition))
        && !objectsOf(preposition).isEmpty();
  }

  /** {@return the verb that a particle, a preposition or an adverb belongs to as one word} */
  public boolean hasParticle(int verb, String particle) {
    for (int child : children(verb)) {
      Function function = function(child);
      if ((function == Function.PARTICLE
              || function == Function.PREPOSITION
              || function == Function.ADVERB
              || function == Function.AGENT
              || function == Function.INDIRECT_OBJECT)
          && form(child).equalsIgnoreCase(particle)
          && !isAnyPreposition(verb, child)) {
        return true;
      }
    }
    return false;
  }
}
