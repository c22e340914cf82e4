package entente.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A parser that takes asides out of a sentence before it parses: what stands between two dashes or
 * in brackets is parsed for itself and hung on the word before it. Parsers lose the main verb of
 * "The army — whose chief is X — entered Y", and lists between dashes more often still.
 */
public final class Asides implements Parser {
  private static final Set<String> DASHES = Set.of("—", "–", "--", "-");

  /** Longer than this an aside is more likely two dashes that do not belong together. */
  private static final int LONGEST = 25;

  private final Parser parser;

  /** Puts the asides' parser before another. */
  public Asides(Parser parser) {
    this.parser = parser;
  }

  /** A stretch of words with its outer signs, both included. */
  private record Aside(int first, int last) {
    boolean covers(int word) {
      return first <= word && word <= last;
    }
  }

  @Override
  public Tree parse(List<Token> sentence) {
    List<Aside> asides = find(sentence);
    if (asides.isEmpty()) {
      return parser.parse(sentence);
    }
    List<Integer> outer = new ArrayList<>();
    for (int word = 0; word < sentence.size(); word++) {
      int at = word;
      if (asides.stream().noneMatch(aside -> aside.covers(at))) {
        outer.add(word);
      }
    }
    if (outer.isEmpty()) {
      return parser.parse(sentence);
    }
    Weaver weaver = new Weaver(sentence);
    weaver.weave(parser.parse(pick(sentence, outer)), outer, -1, Function.ROOT);
    for (Aside aside : asides) {
      int host = hostOf(outer, aside);
      weaver.sign(aside.first(), host);
      weaver.sign(aside.last(), host);
      List<Integer> inner = new ArrayList<>();
      for (int word = aside.first() + 1; word < aside.last(); word++) {
        inner.add(word);
      }
      if (!inner.isEmpty()) {
        weaver.weave(parser.parse(pick(sentence, inner)), inner, host, Function.OTHER);
      }
    }
    return weaver.tree();
  }

  private static int hostOf(List<Integer> outer, Aside aside) {
    int host = outer.getFirst();
    for (int word : outer) {
      if (word < aside.first()) {
        host = word;
      }
    }
    return host;
  }

  private static List<Token> pick(List<Token> sentence, List<Integer> words) {
    return words.stream().map(sentence::get).toList();
  }

  private static List<Aside> find(List<Token> sentence) {
    List<Aside> asides = new ArrayList<>();
    int dash = -1;
    int bracket = -1;
    for (int word = 0; word < sentence.size(); word++) {
      String form = sentence.get(word).form();
      if (form.equals("(")) {
        bracket = word;
      } else if (form.equals(")") && bracket > 0 && word - bracket <= LONGEST) {
        asides.add(new Aside(bracket, word));
        bracket = -1;
        dash = -1;
      } else if (DASHES.contains(form) && bracket < 0) {
        if (dash > 0 && word - dash > 1 && word - dash <= LONGEST && word < sentence.size() - 2) {
          asides.add(new Aside(dash, word));
          dash = -1;
        } else {
          dash = word;
        }
      }
    }
    return asides;
  }

  /** Puts trees of parts together into one over all words. */
  private static final class Weaver {
    private final List<Token> tokens;
    private final String[] lemmas;
    private final String[] tags;
    private final Integer[] heads;
    private final Function[] functions;

    Weaver(List<Token> tokens) {
      this.tokens = tokens;
      this.lemmas = new String[tokens.size()];
      this.tags = new String[tokens.size()];
      this.heads = new Integer[tokens.size()];
      this.functions = new Function[tokens.size()];
    }

    void weave(Tree part, List<Integer> words, int host, Function asHung) {
      for (int i = 0; i < words.size(); i++) {
        int word = words.get(i);
        int head = part.heads().get(i);
        lemmas[word] = part.lemmas().get(i);
        tags[word] = part.tags().get(i);
        heads[word] = head < 0 ? host : words.get(head);
        functions[word] = head < 0 ? asHung : part.functions().get(i);
      }
    }

    void sign(int word, int host) {
      lemmas[word] = tokens.get(word).form();
      tags[word] = ":";
      heads[word] = host;
      functions[word] = Function.PUNCTUATION;
    }

    Tree tree() {
      return new Tree(tokens, List.of(lemmas), List.of(tags), List.of(heads), List.of(functions));
    }
  }
}
