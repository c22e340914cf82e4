package entente.read.detail;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of single dates: "Thursday, 14 August 2022", "Aug. 14", "mid-April", "2011". */
final class CalendarDates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Set<String> STAGES = Set.of("early", "late", "mid", "middle");

  /** Months that are also names of people, or verbs. */
  private static final Set<String> AMBIGUOUS = Set.of("march", "may", "april", "june", "august");

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "until", "till", "by", "of", "from", "between", "during", "last", "next",
          "this", "early", "late", "mid", "to", "through", "before", "after", "and", "the", "that",
          "every", "for", "middle", "end", "on");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "during",
          "through",
          "throughout",
          "before",
          "after",
          "between",
          "early",
          "late",
          "mid",
          "year",
          "circa",
          "to");

  private static final Set<String> BEFORE_NAMED_YEAR =
      Set.of("the", "its", "his", "her", "their", "our", "a", "this", "that", "'s", "s");

  private static final Set<String> TOTALS =
      Set.of(
          "total", "force", "group", "contingent", "number", "army", "maximum", "minimum", "crowd");

  private static final Set<String> COUNTED =
      Set.of(
          "troops", "soldiers", "people", "men", "women", "personnel", "tons", "tonnes", "tanks");

  private final Words words;

  CalendarDates(Words words) {
    this.words = words;
  }

  /** {@return the longest date that begins at the word} */
  Optional<CalendarDate> at(int word) {
    return longest(
        List.of(
            withWeekday(word),
            numeric(word),
            dayFirst(word),
            monthFirst(word),
            staged(word),
            year(word)));
  }

  private static Optional<CalendarDate> longest(List<Optional<CalendarDate>> dates) {
    return dates.stream()
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(CalendarDate::last));
  }

  private Optional<CalendarDate> withWeekday(int word) {
    if (CalendarWords.weekday(words.at(word)).isEmpty()) {
      return Optional.empty();
    }
    int next = word + 1;
    if (words.isOneOf(next, CalendarWords.DAY_PARTS)) {
      next++;
    }
    boolean bracket = words.is(next, "(");
    int begin = bracket || words.is(next, ",") ? next + 1 : next;
    return longest(List.of(numeric(begin), dayFirst(begin), monthFirst(begin)))
        .filter(date -> date.day() > 0)
        .map(date -> bracket && words.is(date.last() + 1, ")") ? date.to(date.last() + 1) : date)
        .map(date -> date.from(word));
  }

  private Optional<CalendarDate> numeric(int word) {
    Matcher iso = ISO.matcher(words.at(word));
    if (iso.matches()) {
      return CalendarDate.of(word, word, number(iso, 1), number(iso, 2), number(iso, 3))
          .filter(date -> date.month() > 0 && date.day() > 0 && date.year() > 0);
    }
    Matcher dotted = DOTTED.matcher(words.at(word));
    if (!dotted.matches() || number(dotted, 1) == 0 || number(dotted, 2) == 0) {
      return Optional.empty();
    }
    boolean slash = words.at(word).contains("/");
    int first = number(dotted, 1);
    int second = number(dotted, 2);
    if (slash && first <= 12 && second <= 12 && first != second) {
      // Day or month first is a matter of the country, which the word does not tell.
      return Optional.empty();
    }
    boolean monthFirst = slash && second > 12;
    return CalendarDate.of(
            word, word, number(dotted, 3), monthFirst ? first : second, monthFirst ? second : first)
        .filter(date -> date.year() > 0);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** {@return 1 to 31 for "14" and "14th", else 0} */
  int day(int word) {
    Matcher matcher = DAY.matcher(words.at(word));
    if (!matcher.matches()) {
      return 0;
    }
    int day = number(matcher, 1);
    return day <= 31 ? day : 0;
  }

  /** {@return 1 to 12 for a written month, else 0} */
  int month(int word) {
    return words.isCapital(word) || words.at(word).contains("-")
        ? CalendarWords.month(words.at(word))
        : 0;
  }

  /** {@return the year that follows a month or a day, with or without a comma, or -1} */
  private int yearAfter(int word) {
    int at = words.is(word + 1, ",") || words.is(word + 1, "of") ? word + 2 : word + 1;
    return NumberWords.between(1000, 2199, words.at(at)) > 0 && !words.countsNext(at) ? at : -1;
  }

  private Optional<CalendarDate> dayFirst(int word) {
    int at = words.is(word, "the") ? word + 1 : word;
    int day = day(at);
    int monthAt = words.is(at + 1, "of") ? at + 2 : at + 1;
    if (day == 0 || month(monthAt) == 0 || words.at(word).startsWith("$")) {
      return Optional.empty();
    }
    return withYear(word, monthAt, month(monthAt), day);
  }

  private Optional<CalendarDate> monthFirst(int word) {
    int month = month(word);
    if (month == 0) {
      return Optional.empty();
    }
    int dayAt = words.is(word + 1, "the") ? word + 2 : word + 1;
    if (day(dayAt) > 0 && !words.countsNext(dayAt)) {
      return withYear(word, dayAt, month, day(dayAt));
    }
    int yearAt = yearAfter(word);
    if (yearAt > 0) {
      return CalendarDate.of(word, yearAt, year(words.at(yearAt)), month, 0);
    }
    return monthAlone(word) ? CalendarDate.of(word, word, 0, month, 0) : Optional.empty();
  }

  private Optional<CalendarDate> withYear(int first, int last, int month, int day) {
    int yearAt = yearAfter(last);
    return yearAt > 0
        ? CalendarDate.of(first, yearAt, year(words.at(yearAt)), month, day)
        : CalendarDate.of(first, last, 0, month, day);
  }

  private static int year(String lower) {
    return NumberWords.between(1000, 2199, lower);
  }

  private boolean monthAlone(int word) {
    String tag = words.tag(word);
    if (tag.startsWith("VB") || tag.equals("MD")) {
      return false;
    }
    if (words.isOneOf(word - 1, BEFORE_MONTH) || words.at(word).contains("-")) {
      return !AMBIGUOUS.contains(words.at(word)) || words.isName(word);
    }
    boolean partOfName =
        words.isName(word - 1) && CalendarWords.weekday(words.at(word - 1)).isEmpty();
    if (AMBIGUOUS.contains(words.at(word))) {
      return words.isName(word) && !partOfName && !words.isName(word + 1);
    }
    return !partOfName;
  }

  /** "late January", "mid 2014", "early 2019". */
  private Optional<CalendarDate> staged(int word) {
    if (!words.isOneOf(word, STAGES)) {
      return Optional.empty();
    }
    int at = words.is(word + 1, "of") || words.is(word + 1, "in") ? word + 2 : word + 1;
    return longest(List.of(monthFirst(at), year(at)))
        .filter(date -> date.day() == 0)
        .map(d -> d.from(word));
  }

  private Optional<CalendarDate> year(int word) {
    String form = CalendarWords.withoutStage(words.at(word));
    int year = NumberWords.between(1800, 2099, form);
    boolean told = !form.equals(words.at(word)) || isYear(word);
    return year > 0 && told ? CalendarDate.of(word, word, year, 0, 0) : Optional.empty();
  }

  private boolean isYear(int word) {
    if (words.isOneOf(word + 1, COUNTED) || words.is(word + 1, "%")) {
      return false;
    }
    if (words.isOneOf(word - 1, BEFORE_YEAR)) {
      return !words.countsNext(word);
    }
    if (words.is(word - 1, "of")) {
      return !words.countsNext(word) && !words.isOneOf(word - 2, TOTALS);
    }
    if (words.isOneOf(word - 1, BEFORE_NAMED_YEAR)) {
      return words.isNoun(word + 1) || words.tag(word + 1).equals("JJ");
    }
    boolean listed = words.isOneOf(word - 1, Set.of(",", "and", "or"));
    if (listed && NumberWords.between(1800, 2099, words.at(word - 2)) > 0) {
      return !words.countsNext(word);
    }
    return words.is(word - 1, "(") && words.isOneOf(word + 1, Set.of(")", ",", "-", "–", "—"));
  }
}
