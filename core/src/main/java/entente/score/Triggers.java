package entente.score;

import entente.read.codebook.Codebook;
import entente.read.codebook.Rule;
import entente.read.codebook.StatementType;
import entente.read.parse.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The words that set off the rules of a codebook, to be looked for where nothing was coded. */
public final class Triggers {
  private static final Pattern SPACE = Pattern.compile(" ");

  private final Codebook codebook;

  /** The triggers of that codebook. */
  public Triggers(Codebook codebook) {
    this.codebook = codebook;
  }

  /** {@return whether the codebook has the type} */
  public boolean knows(String type) {
    return codebook.type(type).isPresent();
  }

  /**
   * A trigger that stands in the text.
   *
   * @param rule the full name of its rule
   * @param word its first word as written
   * @param asks what the rule asks for besides; empty where that is no more than its roles
   */
  record Found(String rule, String word, String asks) {}

  /**
   * {@return the triggers of the type's rules of which all words stand there, with the part of
   * speech that they want, in a sentence that holds the other words which the rule asks for; the
   * longest first, no more than one of a rule}
   *
   * @param inEvidence which words of the tree may be the trigger's
   */
  List<Found> find(String type, Tree tree, IntPredicate inEvidence) {
    record Hit(int length, Found found) {}
    List<Hit> hits = new ArrayList<>();
    for (Rule rule : codebook.type(type).map(StatementType::rules).orElse(List.of())) {
      if (!mayApply(rule, tree)) {
        continue;
      }
      rule.triggers().stream()
          .filter(trigger -> at(trigger, tree, inEvidence) >= 0)
          .max(Comparator.comparingInt(trigger -> trigger.words().size()))
          .ifPresent(trigger -> {
            String word = tree.tokens().get(at(trigger, tree, inEvidence)).form();
            Found found = new Found(type + "/" + rule.id(), word, asks(rule, tree));
            hits.add(new Hit(trigger.words().size(), found));
          });
    }
    hits.sort(Comparator.comparingInt(hit -> -hit.length()));
    return hits.stream().map(Hit::found).toList();
  }

  private static boolean mayApply(Rule rule, Tree tree) {
    boolean carried =
        rule.support().isEmpty()
            || rule.support().stream()
                .anyMatch(verb -> tree.lemmas().contains(SPACE.split(verb, -1)[0]));
    return carried
        && rule.when().values().stream()
            .allMatch(condition ->
                switch (condition) {
                  case Rule.Condition.Words words -> !those(words, tree).isEmpty();
                  case Rule.Condition.NamesActor actor -> true;
                  case Rule.Condition.Present present -> true;
                });
  }

  /** {@return the words of the sentence that would meet the condition} */
  private static List<String> those(Rule.Condition.Words words, Tree tree) {
    return tree.lemmas().stream()
        .filter(lemma -> words.lemmas().stream().anyMatch(lemma::endsWith))
        .distinct()
        .toList();
  }

  private static int at(Rule.Trigger trigger, Tree tree, IntPredicate inEvidence) {
    for (int word = 0; word < tree.size(); word++) {
      if (inEvidence.test(word)
          && is(tree, word, trigger.words().getFirst())
          && isPart(trigger.part(), tree, word, trigger.words().size())
          && hasRest(trigger, tree, word, inEvidence)) {
        return word;
      }
    }
    return -1;
  }

  /** A verb's particle may stand apart from it; the words of all else follow each other. */
  private static boolean hasRest(
      Rule.Trigger trigger, Tree tree, int first, IntPredicate inEvidence) {
    for (int i = 1; i < trigger.words().size(); i++) {
      String wanted = trigger.words().get(i);
      boolean there = first + i < tree.size() && is(tree, first + i, wanted);
      if (trigger.part() == Rule.Part.VERB) {
        for (int word = first + 1; word < tree.size() && !there; word++) {
          there = inEvidence.test(word) && is(tree, word, wanted);
        }
      }
      if (!there) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Tree tree, int word, String wanted) {
    return tree.lemmas().get(word).equals(wanted)
        || tree.tokens().get(word).form().equalsIgnoreCase(wanted);
  }

  private static boolean isPart(Rule.Part part, Tree tree, int first, int length) {
    String tag = tree.tags().get(first);
    return switch (part) {
      case VERB -> tag.startsWith("VB");
      case NOUN -> length > 1 || tag.startsWith("NN");
      case ADJECTIVE -> tag.startsWith("JJ") || tag.startsWith("RB") || tag.startsWith("VB");
      case PHRASE -> true;
    };
  }

  private static String asks(Rule rule, Tree tree) {
    List<String> asks = new ArrayList<>();
    if (!rule.support().isEmpty()) {
      asks.add("a verb that carries it");
    }
    new TreeMap<>(rule.when())
        .forEach((function, condition) ->
            asks.add(
                switch (condition) {
                  case Rule.Condition.Words words ->
                      "“" + String.join("”, “", those(words, tree)) + "” as its " + function;
                  case Rule.Condition.NamesActor actor -> "an actor as its " + function;
                  case Rule.Condition.Present present -> "something as its " + function;
                }));
    if (!rule.unless().isEmpty()) {
      asks.add(
          "none of its exceptions in " + String.join(", ", new TreeSet<>(rule.unless().keySet())));
    }
    return String.join("; ", asks);
  }
}
