package entente.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A parser that shows another a comma after a time at the head of a clause. Of "In April Norway
 * delivered" parsers make one noun phrase, "April Norway"; so they do after an "and".
 */
public final class OpeningTime implements Parser {
  private static final Set<String> OPENERS =
      Set.of("in", "on", "since", "by", "during", "until", "last", "this", "next", "late", "early");

  /** After these a clause may open within a sentence. */
  private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas", ";");

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
    // There may be another time further on; this one has its comma now.
    return without(parse(shown), sentence, end);
  }

  /** {@return the first word after a time that opens a clause with no comma; -1 if none} */
  private static int endOfTime(List<Token> sentence) {
    for (int word = 0; word + 3 < sentence.size(); word++) {
      if (OPENERS.contains(lower(sentence.get(word)))
          && (word == 0 || JOINTS.contains(lower(sentence.get(word - 1))))) {
        int end = endOfTime(sentence, word);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }

  private static int endOfTime(List<Token> sentence, int opener) {
    int at = opener + 1;
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
