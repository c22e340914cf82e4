package entente.keep.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words, each of which must begin a word of the text, and phrases between
 * quotation marks, in any letter case and with or without accents. Immutable.
 */
public final class SoughtWords {
  private static final int MOST = 8;
  private static final Pattern PARTS = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]?|[^\\s\"“”„]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String BEFORE = "(?:^|[^\\p{L}\\p{N}])";
  private static final String BETWEEN = "[\\s\u2010-\u2015-]+";

  private final List<Sought> parts;

  private SoughtWords(List<Sought> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * One word or phrase.
   *
   * @param first its first word, which a text must hold anyhow
   * @param pattern the whole of it, as both RE2 and Java understand it
   */
  record Sought(String first, String pattern) {}

  /** A place in a text that holds what is looked for: UTF-16 offsets, end exclusive. */
  public record Hit(int begin, int end) {}

  /** {@return what is looked for by that line} */
  public static SoughtWords of(String asked) {
    List<Sought> parts = new ArrayList<>();
    Matcher matcher = PARTS.matcher(asked.strip());
    while (matcher.find() && parts.size() < MOST) {
      String phrase = matcher.group(1) == null ? matcher.group() : matcher.group(1);
      List<String> words =
          Pattern.compile("[\\s\u2010-\u2015-]+")
              .splitAsStream(folded(phrase).strip())
              .filter(word -> !word.isEmpty())
              .toList();
      if (!words.isEmpty()) {
        parts.add(sought(words));
      }
    }
    return new SoughtWords(parts);
  }

  private static Sought sought(List<String> words) {
    String first = words.getFirst();
    String before = Character.isLetterOrDigit(first.codePointAt(0)) ? BEFORE : "";
    return new Sought(
        first,
        before
            + "("
            + String.join(BETWEEN, words.stream().map(SoughtWords::literal).toList())
            + ")");
  }

  private static String literal(String word) {
    StringBuilder literal = new StringBuilder();
    word.codePoints()
        .forEach(each -> {
          if (each < 128 && !Character.isLetterOrDigit(each)) {
            literal.append('\\');
          }
          literal.appendCodePoint(each);
        });
    return literal.toString();
  }

  /** {@return whether nothing is looked for} */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Asks that the SQL's text hold all. */
  void in(Clause clause, String text) {
    String folded = "strip_accents(lower(" + text + "))";
    if (parts.isEmpty()) {
      clause.and("false");
    }
    for (Sought each : parts) {
      clause.and("contains(" + folded + ", ?)", each.first());
      clause.and("regexp_matches(" + folded + ", ?)", each.pattern());
    }
  }

  /** {@return whether the text holds all} */
  public boolean isIn(String text) {
    String folded = folded(text);
    return !parts.isEmpty()
        && parts.stream().allMatch(each -> Pattern.compile(each.pattern()).matcher(folded).find());
  }

  /** {@return where the text holds them, from its beginning on, none upon another} */
  public List<Hit> hits(String text) {
    Folded folded = Folded.of(text);
    List<Hit> hits = new ArrayList<>();
    for (Sought each : parts) {
      Matcher matcher = Pattern.compile(each.pattern()).matcher(folded.text());
      while (matcher.find()) {
        hits.add(new Hit(folded.at(matcher.start(1)), folded.at(matcher.end(1))));
      }
    }
    hits.sort(java.util.Comparator.comparingInt(Hit::begin).thenComparing(Hit::end));
    List<Hit> apart = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.end() > hit.begin()
          && (apart.isEmpty() || hit.begin() >= apart.getLast().end())) {
        apart.add(hit);
      }
    }
    return apart;
  }

  private static String folded(String text) {
    return Folded.of(text).text();
  }

  /**
   * A text in small letters without accents.
   *
   * @param text the text
   * @param places for each of its characters, and for its end, where it stood in the original
   */
  private record Folded(String text, int[] places) {
    static Folded of(String original) {
      StringBuilder text = new StringBuilder(original.length());
      List<Integer> places = new ArrayList<>(original.length() + 1);
      for (int i = 0; i < original.length(); ) {
        int point = original.codePointAt(i);
        String one = point < 128 ? null : plain(new String(Character.toChars(point)));
        if (one == null) {
          text.append((char) Character.toLowerCase(point));
          places.add(i);
        } else {
          text.append(one);
          for (int j = 0; j < one.length(); j++) {
            places.add(i);
          }
        }
        i += Character.charCount(point);
      }
      places.add(original.length());
      return new Folded(text.toString(), places.stream().mapToInt(Integer::intValue).toArray());
    }

    private static String plain(String letter) {
      return MARKS
          .matcher(Normalizer.normalize(letter.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
          .replaceAll("");
    }

    int at(int place) {
      return places[place];
    }
  }
}
