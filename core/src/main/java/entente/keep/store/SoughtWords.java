package entente.keep.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private static final Pattern GAPS = Pattern.compile(BETWEEN);

  /** Letters with accents by the letter without, of the languages that news in English quotes. */
  private static final Map<String, String> ACCENTED =
      Stream.of(
              "aáàâäãåāăąəә",
              "cçćčĉċ",
              "dđďð",
              "eéèêëēėęěə",
              "gğģĝġ",
              "hħĥ",
              "iíìîïīįıĭ",
              "kķқ",
              "lłľļĺ",
              "nñńňņ",
              "oóòôöõøőō",
              "rřŕŗ",
              "sśšşșŝ",
              "tťţțŧ",
              "uúùûüūůűųŭ",
              "wŵ",
              "yýÿŷ",
              "zźžż",
              "иий",
              "ееё",
              "іії")
          .collect(Collectors.toUnmodifiableMap(each -> each.substring(0, 1), each -> each));

  private final List<Sought> parts;

  private SoughtWords(List<Sought> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * One word or phrase.
   *
   * @param plain in small letters without accents
   * @param begins whether it begins with a letter or a number, and so where a word begins
   * @param pattern for small letters, as both RE2 and Java understand it
   * @param compiled the same up to the end of the word, in any letter case
   */
  private record Sought(String plain, boolean begins, String pattern, Pattern compiled) {
    /** {@return its first word} */
    String first() {
      int space = plain.indexOf(' ');
      return space < 0 ? plain : plain.substring(0, space);
    }
  }

  /** A place in a text that holds what is looked for: UTF-16 offsets, end exclusive. */
  public record Hit(int begin, int end) {}

  /** {@return what is looked for by that line} */
  public static SoughtWords of(String asked) {
    List<Sought> parts = new ArrayList<>();
    Matcher matcher = PARTS.matcher(asked.strip());
    while (matcher.find() && parts.size() < MOST) {
      String phrase = matcher.group(1) == null ? matcher.group() : matcher.group(1);
      List<String> words =
          GAPS.splitAsStream(plain(phrase)).filter(word -> !word.isEmpty()).toList();
      if (!words.isEmpty()) {
        parts.add(sought(words));
      }
    }
    return new SoughtWords(parts);
  }

  private static Sought sought(List<String> words) {
    boolean begins = Character.isLetterOrDigit(words.getFirst().codePointAt(0));
    String pattern = words.stream().map(SoughtWords::pattern).collect(Collectors.joining(BETWEEN));
    String whole = (begins ? BEFORE : "") + "(" + pattern + ")";
    return new Sought(
        String.join(" ", words),
        begins,
        whole,
        Pattern.compile(
            whole + "[\\p{L}\\p{N}]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** {@return the word in small letters without accents} */
  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MARKS
        .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('ı', 'i')
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ə', 'e');
  }

  private static String pattern(String word) {
    StringBuilder pattern = new StringBuilder();
    word.codePoints()
        .forEach(each -> {
          String letter = new String(Character.toChars(each));
          if (ACCENTED.containsKey(letter)) {
            pattern.append('[').append(ACCENTED.get(letter)).append(']');
          } else {
            pattern.append(each < 128 && !Character.isLetterOrDigit(each) ? "\\" : "");
            pattern.append(letter);
          }
        });
    return pattern.toString();
  }

  /** {@return whether nothing is looked for} */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Asks that the SQL's text hold all. */
  void in(Clause clause, String text) {
    if (parts.isEmpty()) {
      clause.and("false");
    }
    String lower = "lower(" + text + ")";
    for (Sought each : parts) {
      // The pattern takes long. It is asked only where the words are there otherwise than behind a
      // space, or where letters with accents can be.
      clause.and(
          "(contains("
              + (each.begins() ? "' ' || " : "")
              + lower
              + ", ?) OR ((contains("
              + lower
              + ", ?) OR strlen("
              + text
              + ") <> length("
              + text
              + ")) AND regexp_matches("
              + lower
              + ", ?)))",
          (each.begins() ? " " : "") + each.plain(),
          each.first(),
          each.pattern());
    }
  }

  /** {@return whether the text holds all} */
  public boolean isIn(String text) {
    return !parts.isEmpty()
        && parts.stream().allMatch(each -> each.compiled().matcher(text).find());
  }

  /** {@return the words of the text that hold them, in their order, none upon another} */
  public List<Hit> hits(String text) {
    List<Hit> hits = new ArrayList<>();
    for (Sought each : parts) {
      Matcher matcher = each.compiled().matcher(text);
      while (matcher.find()) {
        hits.add(new Hit(matcher.start(1), matcher.end()));
      }
    }
    hits.sort(
        Comparator.comparingInt(Hit::begin).thenComparing(Hit::end, Comparator.reverseOrder()));
    List<Hit> apart = new ArrayList<>();
    for (Hit hit : hits) {
      if (apart.isEmpty() || hit.begin() >= apart.getLast().end()) {
        apart.add(hit);
      }
    }
    return apart;
  }
}
