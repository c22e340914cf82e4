package entente.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A parser that shows another a comma after a time at the head of a sentence. Of "In April Norway
 * delivered" parsers make one noun phrase, "April Norway".
 */
public final class OpeningTime implements Parser {
  private static final Set<String> OPENERS =
      Set.of("in", "on", "since", "by", "during", "until", "last", "this", "next", "late", "early");

  /** Beside days and months. */
  private static final Set<String> OTHER_TIMES =
      Set.of(
          "spring", "summer", "autumn", "winter", "week", "month", "year", "night", "early", "late",
          "mid", "last", "this", "next", "of");

  private final Parser parser;

  /** Shows the comma to another parser. */
  public OpeningTime(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Tree parse(List<Token> sentence) {
    int end = endOfTime(sentence);
    if (end < 0) {
      return parser.parse(sentence);
    }
    List<Token> shown = new ArrayList<>(sentence);
    shown.add(end, new Token(",", sentence.get(end).span()));
    return without(parser.parse(shown), sentence, end);
  }

  /** {@return the first word after a time that opens the sentence with no comma; -1 if none} */
  private static int endOfTime(List<Token> sentence) {
    if (sentence.size() < 4 || !OPENERS.contains(lower(sentence.get(0)))) {
      return -1;
    }
    int at = 1;
    boolean dated = false;
    while (at < sentence.size() && isTime(sentence.get(at))) {
      dated = true;
      at++;
    }
    return dated && at < sentence.size() - 2 && opensClause(sentence.get(at)) ? at : -1;
  }

  private static boolean isTime(Token token) {
    String form = lower(token);
    return isTime(form)
        || form.chars().allMatch(Character::isDigit)
        || form.matches("\\d{1,2}(?:st|nd|rd|th)");
  }

  /** A name or an article; what else follows a time belongs to it: "In April of", "and". */
  private static boolean opensClause(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0))
        || Set.of("the", "a", "an").contains(lower(token));
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static Tree without(Tree tree, List<Token> sentence, int comma) {
    List<String> lemmas = new ArrayList<>(tree.lemmas());
    List<String> tags = new ArrayList<>(tree.tags());
    List<Integer> heads = new ArrayList<>();
    List<Function> functions = new ArrayList<>(tree.functions());
    int above = tree.heads().get(comma);
    for (int head : tree.heads()) {
      int kept = head == comma ? above : head;
      heads.add(kept > comma ? kept - 1 : kept);
    }
    lemmas.remove(comma);
    tags.remove(comma);
    heads.subList(comma, comma + 1).clear();
    functions.remove(comma);
    return new Tree(sentence, lemmas, tags, heads, functions);
  }

  private static boolean isTime(String lemma) {
    return TimeNouns.isDayOrMonth(lemma) || OTHER_TIMES.contains(lemma);
  }
}
