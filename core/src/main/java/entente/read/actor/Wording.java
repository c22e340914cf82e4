package entente.read.actor;

import entente.read.parse.Tree;
import java.util.List;
import java.util.Locale;

/**
 * A sentence's words as the table writes them.
 *
 * @param forms the words, normalised
 * @param lower the same in lower case
 * @param lemmas base forms
 * @param tags Penn Treebank tags
 * @param capitals whether the sentence is printed in capitals
 * @param headline whether most words begin with a capital, as in titles
 */
record Wording(
    List<String> forms,
    List<String> lower,
    List<String> lemmas,
    List<String> tags,
    boolean capitals,
    boolean headline) {

  static Wording of(Tree tree) {
    List<String> forms =
        tree.tokens().stream().map(token -> ActorTable.normalised(token.form())).toList();
    List<String> lower = forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
    return new Wording(
        forms, lower, tree.lemmas(), tree.tags(), isAllCapitals(forms), isTitleCase(forms));
  }

  int size() {
    return forms.size();
  }

  String form(int at) {
    return at >= 0 && at < size() ? forms.get(at) : "";
  }

  String lower(int at) {
    return at >= 0 && at < size() ? lower.get(at) : "";
  }

  /** {@return whether it is a word that begins with a capital letter} */
  boolean isCapitalised(int at) {
    return !form(at).isEmpty() && Character.isUpperCase(form(at).charAt(0));
  }

  /** {@return whether the word opens the sentence, a quotation, or what follows a colon or dash} */
  boolean isOpening(int at) {
    boolean afterSign = form(at - 1).codePoints().noneMatch(Character::isLetterOrDigit);
    return at == 0 || (afterSign && !List.of(",", "&", "(", "'").contains(form(at - 1)));
  }

  /** {@return whether the word is a mark of possession: "Russia 's", "the States '"} */
  boolean isPossessive(int at) {
    return form(at).equals("'s") || (form(at).equals("'") && form(at - 1).endsWith("s"));
  }

  private static boolean isAllCapitals(List<String> forms) {
    int letters = 0;
    int capitals = 0;
    for (String form : forms) {
      for (int i = 0; i < form.length(); i++) {
        if (Character.isLetter(form.charAt(i))) {
          letters++;
          capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
      }
    }
    return letters > 10 && capitals > 0.8 * letters;
  }

  private static boolean isTitleCase(List<String> forms) {
    int words = 0;
    int capitals = 0;
    for (String form : forms.subList(Math.min(1, forms.size()), forms.size())) {
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      }
    }
    boolean stopped = forms.stream().anyMatch(form -> form.equals("."));
    return !stopped && words > 1 && capitals > 0.75 * words;
  }
}
