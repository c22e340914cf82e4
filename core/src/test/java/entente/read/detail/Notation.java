package entente.read.detail;

import entente.event.Span;
import entente.read.parse.Function;
import entente.read.parse.Token;
import entente.read.parse.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Trees written down by hand, so that no parser is needed. */
final class Notation {
  private static final Set<String> MODALS = Set.of("will", "would", "may", "could", "must");

  private Notation() {}

  /** {@return the words with a space between each} */
  static String text(Tree tree) {
    return String.join(" ", tree.tokens().stream().map(Token::form).toList());
  }

  /**
   * A full tree, a word a line: form, lemma, tag, number of the head from 0 (or -1), function.
   *
   * @param lines such as {@code killed kill VBN -1 ROOT}
   */
  static Tree tree(String lines) {
    List<String> forms = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<Function> functions = new ArrayList<>();
    for (String line : lines.strip().split("\n", -1)) {
      String[] fields = line.strip().split("\\s+", -1);
      forms.add(fields[0]);
      lemmas.add(fields[1]);
      tags.add(fields[2]);
      heads.add(Integer.valueOf(fields[3]));
      functions.add(Function.valueOf(fields[4]));
    }
    return new Tree(tokens(forms), lemmas, tags, heads, functions);
  }

  /**
   * A flat tree of words apart by spaces: all hang on the first verb. A word may bring its tag
   * ("met/VBD"); else it is guessed: digits are CD, capitals NNP, a plural s NNS, the rest NN.
   */
  static Tree flat(String sentence) {
    List<String> forms = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String word : sentence.split(" ", -1)) {
      int slash = word.matches(".+/[A-Z$]+") ? word.lastIndexOf('/') : -1;
      forms.add(slash < 0 ? word : word.substring(0, slash));
      tags.add(slash < 0 ? guess(word) : word.substring(slash + 1));
    }
    int verb = firstVerb(tags);
    List<Integer> heads = new ArrayList<>();
    List<Function> functions = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      boolean helps =
          i < verb
              && (tags.get(i).equals("MD") || tags.get(i).equals("TO") || isHave(forms.get(i)));
      heads.add(i == verb ? -1 : verb);
      functions.add(heads.get(i) < 0 ? Function.ROOT : helps ? Function.AUXILIARY : Function.OTHER);
    }
    List<String> lemmas = forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
    return new Tree(tokens(forms), lemmas, tags, heads, functions);
  }

  private static int firstVerb(List<String> tags) {
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).startsWith("VB") && !tags.get(i).equals("VBZ")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHave(String form) {
    return form.equals("has") || form.equals("have");
  }

  private static String guess(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    if (MODALS.contains(word)) {
      return "MD";
    }
    if (Set.of("in", "on", "of", "from", "by", "at", "since", "until", "over", "between", "about")
        .contains(word)) {
      return "IN";
    }
    if (Set.of("the", "a", "that", "this").contains(word)) {
      return "DT";
    }
    if (word.equals("and") || word.equals("or")) {
      return "CC";
    }
    if (NumberWords.small(word.toLowerCase(Locale.ROOT)).isPresent()) {
      return "CD";
    }
    if (!Character.isLetter(word.charAt(0))) {
      return word;
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return "NNP";
    }
    return word.endsWith("s") ? "NNS" : "NN";
  }

  private static List<Token> tokens(List<String> forms) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      tokens.add(new Token(form, new Span(at, at + form.length())));
      at += form.length() + 1;
    }
    return tokens;
  }
}
