package entente.read.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication as outlets write it at an article's head or foot: "14 August 2022", "Aug.
 * 14, 2022", "Published: 2022-08-14", "Tuesday, October 15, 2019".
 */
public final class PublicationDate {
  private static final int LONGEST_LINE = 120;
  private static final int LINES_AT_HEAD = 12;
  private static final int LINES_AT_FOOT = 6;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final String MONTH_NAME = "(?<month>[A-Za-z]{3,9}+)\\.?,?\\s{1,3}+";
  private static final String ORDINAL = "(?:st|nd|rd|th)?+";
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2}+)"
              + ORDINAL
              + "(?:\\sof)?+\\s{1,3}+"
              + MONTH_NAME
              + "(?<year>\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<![A-Za-z])"
              + MONTH_NAME
              + "(?<day>\\d{1,2}+)"
              + ORDINAL
              + ",?\\s{1,3}+(?<year>\\d{4})(?!\\d)");

  private static final Pattern SEPARATOR = Pattern.compile("[|·•—–/]|\\s-\\s");
  private static final Pattern DASH = Pattern.compile("\\s(?:[—–-]|--)\\s|—");
  private static final int LONGEST_DATELINE = 60;
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]++");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Set<String> MONTH_NAMES =
      Set.of(
          "jan",
          "january",
          "feb",
          "february",
          "mar",
          "march",
          "apr",
          "april",
          "may",
          "jun",
          "june",
          "jul",
          "july",
          "aug",
          "august",
          "sep",
          "sept",
          "september",
          "oct",
          "october",
          "nov",
          "november",
          "dec",
          "december");

  private static final Set<String> BESIDE_DATES =
      Set.of(
          "published",
          "publication",
          "posted",
          "updated",
          "date",
          "dated",
          "on",
          "at",
          "am",
          "pm",
          "a",
          "m",
          "p",
          "gmt",
          "utc",
          "est",
          "edt",
          "et",
          "cet",
          "msk",
          "bst",
          "z",
          "t",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "hrs",
          "first",
          "created",
          "released");

  private PublicationDate() {}

  /**
   * Looks for a line at the head or foot of an article that is only a date, or a byline and a date,
   * and for a dateline such as "DUSHANBE, 12 May 2025 —". Dates inside sentences are left alone:
   * they are what the article tells of.
   */
  public static Optional<LocalDate> find(String text) {
    List<String> lines = new ArrayList<>(headLines(text));
    lines.addAll(footLines(text));
    Optional<LocalDate> updated = Optional.empty();
    for (String line : lines) {
      Optional<LocalDate> day = ofLine(line);
      if (day.isPresent() && !line.toLowerCase(Locale.ROOT).contains("updated")) {
        return day;
      }
      updated = updated.or(() -> day);
    }
    return updated.or(() ->
        headLines(text).stream()
            .map(PublicationDate::ofDateline)
            .flatMap(Optional::stream)
            .findFirst());
  }

  /** "DUSHANBE, 12 May 2025 — ...": names and a date before a dash. */
  private static Optional<LocalDate> ofDateline(String line) {
    Matcher dash = DASH.matcher(line);
    if (!dash.find() || dash.start() > LONGEST_DATELINE) {
      return Optional.empty();
    }
    return match(line.substring(0, dash.start()))
        .filter(found -> WORDS.splitAsStream(found.rest()).allMatch(PublicationDate::isCapital))
        .map(Found::day);
  }

  private static boolean isCapital(String word) {
    return word.isEmpty() || Character.isUpperCase(word.codePointAt(0));
  }

  /** {@return the day that the words name; empty if none, or if day and month can be confused} */
  static Optional<LocalDate> parse(String words) {
    String start = words.length() > LONGEST_LINE ? words.substring(0, LONGEST_LINE) : words;
    return match(start).map(Found::day);
  }

  private record Found(LocalDate day, String rest) {}

  private static Optional<LocalDate> ofLine(String line) {
    String bare = line.strip();
    if (bare.length() > LONGEST_LINE || bare.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Optional<Found> found = match(bare);
    return found.filter(each -> isBesideDate(each.rest())).map(Found::day);
  }

  private static boolean isBesideDate(String rest) {
    String lower = rest.toLowerCase(Locale.ROOT).strip();
    if (lower.startsWith("by ")) {
      return lower.split("\\s++", -1).length <= 8 && !lower.endsWith(".");
    }
    // "14.08.2022 10:30 | A. Writer | Example News"
    String[] parts = SEPARATOR.split(rest, -1);
    return Arrays.stream(parts)
        .allMatch(part -> isDateWords(part) || (parts.length > 1 && isName(part)));
  }

  private static boolean isDateWords(String part) {
    return WORDS
        .splitAsStream(part.toLowerCase(Locale.ROOT))
        .allMatch(word -> word.isEmpty() || BESIDE_DATES.contains(word));
  }

  private static boolean isName(String part) {
    String[] words = part.strip().split("\\s++", -1);
    return words.length <= 4
        && Arrays.stream(words)
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
  }

  private static Optional<Found> match(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.find()) {
      return found(words, iso, iso.group(1), number(iso.group(3)), iso.group(4));
    }
    for (Pattern pattern : List.of(DAY_MONTH, MONTH_DAY)) {
      Matcher named = pattern.matcher(words);
      while (named.find()) {
        String month = named.group("month").toLowerCase(Locale.ROOT);
        if (MONTH_NAMES.contains(month)) {
          Integer number = MONTHS.get(month.substring(0, 3));
          return number == null
              ? Optional.empty()
              : found(words, named, named.group("year"), number, named.group("day"));
        }
      }
    }
    Matcher numbers = DAY_FIRST.matcher(words);
    if (!numbers.find()) {
      return Optional.empty();
    }
    int first = number(numbers.group(1));
    int second = number(numbers.group(3));
    if (numbers.group(2).equals(".") || first > 12 || first == second) {
      return found(words, numbers, numbers.group(4), second, numbers.group(1));
    }
    return second > 12
        ? found(words, numbers, numbers.group(4), first, numbers.group(3))
        : Optional.empty();
  }

  private static Optional<Found> found(
      String words, Matcher matcher, String year, int month, String day) {
    int number = number(year);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number, month, number(day));
      return Optional.of(
          new Found(
              date, words.substring(0, matcher.start()) + " " + words.substring(matcher.end())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static List<String> headLines(String text) {
    return text.substring(0, Math.min(text.length(), 4000))
        .lines()
        .filter(line -> !line.isBlank())
        .limit(LINES_AT_HEAD)
        .toList();
  }

  private static List<String> footLines(String text) {
    List<String> lines =
        text.substring(Math.max(0, text.length() - 2000))
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    return lines.subList(Math.max(0, lines.size() - LINES_AT_FOOT), lines.size());
  }
}
