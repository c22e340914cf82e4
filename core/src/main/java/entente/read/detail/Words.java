package entente.read.detail;

import entente.event.Span;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import entente.read.parse.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence as its grammars look at it: lower-case forms and tags, empty beyond both ends. */
record Words(Syntax syntax, List<String> lower) {
  static Words of(Tree tree) {
    return new Words(
        new Syntax(tree),
        tree.tokens().stream().map(token -> token.form().toLowerCase(Locale.ROOT)).toList());
  }

  int size() {
    return lower.size();
  }

  private boolean holds(int word) {
    return word >= 0 && word < size();
  }

  String at(int word) {
    return holds(word) ? lower.get(word) : "";
  }

  boolean is(int word, String form) {
    return at(word).equals(form);
  }

  boolean isOneOf(int word, Set<String> forms) {
    return forms.contains(at(word));
  }

  String tag(int word) {
    return holds(word) ? syntax.tag(word) : "";
  }

  boolean isNoun(int word) {
    return tag(word).startsWith("NN");
  }

  boolean isName(int word) {
    return tag(word).startsWith("NNP");
  }

  boolean isPluralNoun(int word) {
    return tag(word).equals("NNS") || tag(word).equals("NNPS");
  }

  boolean isCapital(int word) {
    return holds(word) && Character.isUpperCase(syntax.form(word).codePointAt(0));
  }

  /** {@return whether the number there counts the noun after it: "14 people", not "June 14"} */
  boolean countsNext(int word) {
    return holds(word)
        && syntax.function(word) == Function.NUMERAL
        && syntax.head(word) > word
        && isPluralNoun(syntax.head(word));
  }

  Span span(int first, int last) {
    return syntax.tree().tokens().get(first).span().cover(syntax.tree().tokens().get(last).span());
  }
}
