package entente.read.text;

import entente.read.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the sentences of one block by its tokens: full stops, quotes and what follows them. */
final class SentenceSplitter {
  /** From here on a sentence is cut at its semicolons. */
  static final int LONG = 120;

  /** No sentence has more tokens: a parser's time grows with the square of them. */
  static final int LONGEST = 200;

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "told",
          "added",
          "wrote",
          "tweeted",
          "replied",
          "shouted",
          "exclaimed",
          "declared",
          "wondered",
          "quipped",
          "warned",
          "stated",
          "insisted");

  private final String text;
  private final List<Token> tokens;
  private final boolean[] quoteOpen;

  private SentenceSplitter(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.quoteOpen = openQuotes(text, tokens);
  }

  /** {@return the sentences; a rest without letter or digit belongs to the one before it} */
  static List<Sentence> sentences(String text, List<Token> tokens) {
    return new SentenceSplitter(text, tokens).split();
  }

  private List<Sentence> split() {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> kept = new ArrayList<>();
    int begin = 0;
    boolean worded = false;
    for (int i = 0; i < tokens.size(); i++) {
      worded |= isWord(i);
      if (worded && isTerminator(i)) {
        int next = afterClosers(i);
        if (next >= tokens.size() || breaks(i, next)) {
          kept = tokens.subList(begin, next);
          addInPieces(sentences, kept);
          begin = next;
          worded = false;
        }
        i = next - 1;
      }
    }
    addRest(sentences, begin, worded);
    return sentences;
  }

  private void addRest(List<Sentence> sentences, int begin, boolean worded) {
    if (begin >= tokens.size()) {
      return;
    }
    List<Token> rest = tokens.subList(begin, tokens.size());
    boolean fits =
        !sentences.isEmpty() && sentences.getLast().tokens().size() + rest.size() <= LONGEST;
    if (!worded && fits) {
      List<Token> joined = new ArrayList<>(sentences.removeLast().tokens());
      joined.addAll(rest);
      sentences.add(Sentence.of(joined));
    } else {
      addInPieces(sentences, rest);
    }
  }

  private static void addInPieces(List<Sentence> sentences, List<Token> all) {
    int begin = 0;
    while (all.size() - begin > LONG) {
      int cut = cut(all, begin);
      if (cut >= all.size()) {
        break;
      }
      sentences.add(Sentence.of(all.subList(begin, cut)));
      begin = cut;
    }
    sentences.add(Sentence.of(all.subList(begin, all.size())));
  }

  /** The last semicolon before the bound, else the first after it, else the hard bound. */
  private static int cut(List<Token> all, int begin) {
    for (int i = begin + LONG - 1; i > begin; i--) {
      if (all.get(i).form().equals(";")) {
        return i + 1;
      }
    }
    int limit = Math.min(all.size(), begin + LONGEST);
    for (int i = begin + LONG; i < limit; i++) {
      if (all.get(i).form().equals(";")) {
        return i + 1;
      }
    }
    return limit;
  }

  private boolean isTerminator(int i) {
    String form = form(i);
    return switch (form) {
      case ".", "!", "?", "...", "。" -> true;
      default -> form.length() > 1 && form.endsWith(".") && form.charAt(0) != '.';
    };
  }

  /** {@return the first token after those quotes and brackets that close with the full stop} */
  private int afterClosers(int i) {
    int next = i + 1;
    while (next < tokens.size() && closes(next)) {
      next++;
    }
    return isNote(next) ? next + 3 : next;
  }

  /** "withdrew.[12]": the number of a note belongs to the sentence before it. */
  private boolean isNote(int i) {
    return i + 2 < tokens.size()
        && begin(i) == tokens.get(i - 1).span().end()
        && form(i).equals("[")
        && Character.isDigit(codePoint(i + 1))
        && form(i + 2).equals("]");
  }

  private boolean closes(int i) {
    char c = first(i);
    boolean adjacent = begin(i) == tokens.get(i - 1).span().end();
    if (Characters.isClosingBracket(c)) {
      return adjacent;
    }
    if (!Characters.isQuote(c) || form(i).length() > 1 || Characters.isOpeningQuote(c)) {
      return false;
    }
    if (Characters.isClosingQuote(c)) {
      return true;
    }
    boolean nextAdjacent = i + 1 < tokens.size() && begin(i + 1) == tokens.get(i).span().end();
    return adjacent ? quoteOpen[i] || !nextAdjacent : quoteOpen[i] && !nextAdjacent;
  }

  private boolean breaks(int i, int next) {
    int word = next;
    while (word < tokens.size() && !isWord(word)) {
      word++;
    }
    if (word >= tokens.size()) {
      return false;
    }
    boolean quoted = next > i + 1;
    boolean opens = word > next && (Characters.isQuote(first(next)) || isOpener(next));
    if (word > next && !opens && !Characters.isDash(first(next))) {
      return false;
    }
    String form = form(i);
    if (form.length() > 1 && !form.equals("...")) {
      return breaksAfterAbbreviation(form, word, quoted || opens);
    }
    if (Character.isLowerCase(codePoint(word))) {
      return form.equals(".") && !quoted && word == next && startsInLowerCase(i, word);
    }
    return !(quoted && !form.equals(".") && introducesSpeaker(word));
  }

  private boolean breaksAfterAbbreviation(String form, int word, boolean quoted) {
    String bare = form.substring(0, form.length() - 1);
    if (Abbreviations.isTitle(bare) || Character.isLowerCase(codePoint(word))) {
      return false;
    }
    return (quoted && bare.length() > 1) || Abbreviations.startsSentences(form(word));
  }

  /** "... withdrew. iPhones were" and plain carelessness, but not an unknown abbreviation. */
  private boolean startsInLowerCase(int stop, int word) {
    String before = form(stop - 1);
    boolean spaced = begin(word) > tokens.get(stop).span().end();
    boolean plain = before.chars().allMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
    boolean named = form(word).chars().anyMatch(Character::isUpperCase);
    return spaced && plain && (named || before.length() >= 4);
  }

  /** {@code "Who pays?" Putin asked} is one sentence. */
  private boolean introducesSpeaker(int word) {
    for (int i = word; i < Math.min(tokens.size(), word + 5); i++) {
      if (SAYING.contains(form(i))) {
        return true;
      }
      if (!Character.isUpperCase(codePoint(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(codePoint(i))
        || (form(i).length() > 1 && "'’@#".indexOf(first(i)) >= 0);
  }

  private boolean isOpener(int i) {
    char c = first(i);
    return Characters.isOpeningBracket(c) || c == '$' || c == '€' || c == '£';
  }

  private String form(int i) {
    return tokens.get(i).form();
  }

  private int begin(int i) {
    return tokens.get(i).span().begin();
  }

  private char first(int i) {
    return text.charAt(begin(i));
  }

  private int codePoint(int i) {
    return text.codePointAt(begin(i));
  }

  /** For each straight double quote: whether another was still open before it. */
  private static boolean[] openQuotes(String text, List<Token> tokens) {
    boolean[] open = new boolean[tokens.size()];
    boolean now = false;
    for (int i = 0; i < open.length; i++) {
      open[i] = now;
      if (text.charAt(tokens.get(i).span().begin()) == '"') {
        now = !now;
      }
    }
    return open;
  }
}
