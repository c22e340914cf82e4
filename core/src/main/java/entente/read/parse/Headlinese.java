package entente.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parser that reads headlines in which another finds no verb: "EU signs association deal" comes
 * out as a heap of nouns. The word that may be the verb is shown as one that can be nothing else;
 * if the rest then makes a clause around it, it was the verb.
 */
public final class Headlinese implements Parser {
  private static final String PLAIN_VERB = "announces";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 20;

  private final Parser parser;
  private final Set<String> verbs;

  /**
   * Mends the trees of another parser.
   *
   * @param verbs lemmas that a headline's verb may have
   */
  public Headlinese(Parser parser, Set<String> verbs) {
    this.parser = parser;
    this.verbs = Set.copyOf(verbs);
  }

  @Override
  public Tree parse(List<Token> sentence) {
    Tree tree = parser.parse(sentence);
    if (sentence.size() < SHORTEST
        || sentence.size() > LONGEST
        || tree.tags().stream().anyMatch(Headlinese::isFinite)) {
      return tree;
    }
    for (int word = 1; word < sentence.size() - 1; word++) {
      Optional<String> verb =
          tree.tags().get(word).startsWith("NN")
              ? verbOf(sentence.get(word).form())
              : Optional.empty();
      if (verb.isPresent()) {
        Optional<Tree> clause = clause(sentence, word, verb.get());
        if (clause.isPresent()) {
          return clause.get();
        }
      }
    }
    return tree;
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD");
  }

  /** The verb of which the form is the third person. */
  private Optional<String> verbOf(String form) {
    return bases(form).stream().filter(verbs::contains).findFirst();
  }

  /** {@return of what verbs the form may be the third person, real or not} */
  public static List<String> bases(String form) {
    String lower = form.toLowerCase(java.util.Locale.ROOT);
    List<String> bases = new ArrayList<>();
    if (lower.endsWith("ies")) {
      bases.add(lower.substring(0, lower.length() - 3) + "y");
    }
    if (lower.endsWith("es")) {
      bases.add(lower.substring(0, lower.length() - 2));
    }
    if (lower.endsWith("s")) {
      bases.add(lower.substring(0, lower.length() - 1));
    }
    return bases;
  }

  private Optional<Tree> clause(List<Token> sentence, int word, String verb) {
    List<Token> shown = new ArrayList<>(sentence);
    shown.set(word, new Token(PLAIN_VERB, sentence.get(word).span()));
    Tree tree = parser.parse(shown);
    boolean clause =
        tree.heads().get(word) < 0
            && tree.tags().get(word).equals("VBZ")
            && hasBefore(tree, word, Function.SUBJECT)
            && hasAfter(tree, word);
    if (!clause) {
      return Optional.empty();
    }
    List<String> lemmas = new ArrayList<>(tree.lemmas());
    lemmas.set(word, verb);
    return Optional.of(new Tree(sentence, lemmas, tree.tags(), tree.heads(), tree.functions()));
  }

  private static boolean hasBefore(Tree tree, int verb, Function function) {
    for (int word = 0; word < verb; word++) {
      if (tree.heads().get(word) == verb && tree.functions().get(word) == function) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAfter(Tree tree, int verb) {
    for (int word = verb + 1; word < tree.size(); word++) {
      if (tree.heads().get(word) == verb && tree.functions().get(word) != Function.PUNCTUATION) {
        return true;
      }
    }
    return false;
  }
}
