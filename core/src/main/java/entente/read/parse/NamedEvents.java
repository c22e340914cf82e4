package entente.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A parser that puts a kind of event above its name: in "Exercise Sea Guard", "Operation Atalanta"
 * others take the kind for a modifier of the name, or the name for its object, and so does nothing
 * happen in the sentence.
 */
public final class NamedEvents implements Parser {
  private static final Set<String> KINDS =
      Set.of("exercise", "drill", "operation", "mission", "manoeuvre", "maneuver", "wargame");

  private final Parser parser;

  /** Mends the trees of another parser. */
  public NamedEvents(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Tree parse(List<Token> sentence) {
    Tree tree = parser.parse(sentence);
    for (int kind = 0; kind < tree.size() - 1; kind++) {
      if (KINDS.contains(tree.lemmas().get(kind)) && tree.tags().get(kind).startsWith("NN")) {
        int name = name(tree, kind);
        if (name >= 0) {
          tree = withKindAbove(tree, kind, name);
        }
      }
    }
    return tree;
  }

  /** {@return the head of the capitalised words after the kind, or -1} */
  private static int name(Tree tree, int kind) {
    int last = kind;
    while (last + 1 < tree.size() && isCapitalised(tree.tokens().get(last + 1).form())) {
      last++;
    }
    for (int word = last; word > kind; word--) {
      boolean above =
          tree.heads().get(kind) == word
              && (tree.functions().get(kind) == Function.COMPOUND
                  || tree.functions().get(kind) == Function.MODIFIER);
      boolean below =
          tree.heads().get(word) == kind && tree.functions().get(word) == Function.OBJECT;
      if (above || below) {
        return word;
      }
    }
    return -1;
  }

  private static boolean isCapitalised(String form) {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** The kind takes the name's place and all that hangs on it but the words of the name itself. */
  private static Tree withKindAbove(Tree tree, int kind, int name) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<Function> functions = new ArrayList<>(tree.functions());
    if (tree.heads().get(kind) == name) {
      heads.set(kind, tree.heads().get(name));
      functions.set(kind, tree.functions().get(name));
    }
    heads.set(name, kind);
    functions.set(name, Function.APPOSITION);
    for (int word = 0; word < tree.size(); word++) {
      boolean ofName = word > kind && word < name;
      if (tree.heads().get(word) == name && word != kind && !ofName) {
        heads.set(word, kind);
      }
    }
    return new Tree(tree.tokens(), tree.lemmas(), tree.tags(), heads, functions);
  }
}
