package entente.read.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What surrounds an article on its page and tells nothing: bylines, dates, calls to subscribe. */
final class Furniture {
  private static final int LONGEST = 240;
  private static final int FEW_WORDS = 12;

  /** A line that begins so is furniture, whatever follows. */
  private static final String[] BEGINNINGS = {
    "subscribe to",
    "subscribe now",
    "subscribe for",
    "follow us",
    "share this",
    "share on",
    "share:",
    "share via",
    "read more",
    "read also",
    "also read",
    "see also:",
    "related articles",
    "related stories",
    "more on this",
    "author`s name",
    "author's name",
    "author’s name",
    "author:",
    "authors:",
    "editor:",
    "editing by",
    "reporting by",
    "additional reporting",
    "photo:",
    "photo credit",
    "image:",
    "image credit",
    "copyright",
    "©",
    "(c)",
    "all rights reserved",
    "tags:",
    "tag:",
    "topics:",
    "keywords:",
    "category:",
    "advertisement",
    "click here",
    "last updated",
    "last modified",
    "updated:",
    "published:",
    "posted:",
    "print this",
    "leave a comment",
    "comments (",
    "join our",
    "our standards:",
    "email this",
    "by our correspondent",
    "cookie",
    "file photo",
    "back to top"
  };

  /** These begin sentences and headlines too, so such a line must be short and without a stop. */
  private static final String[] LOOSE_BEGINNINGS = {
    "sign up for",
    "sign up to",
    "follow our",
    "related:",
    "edited by",
    "written by",
    "translated by",
    "translation by",
    "photo by",
    "picture:",
    "video:",
    "source:",
    "sources:",
    "published on",
    "published at",
    "posted on",
    "posted by",
    "posted in",
    "join us on",
    "download our",
    "support our",
    "listen to this",
    "watch:"
  };

  private static final Set<String> DATE_WORDS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun",
          "published",
          "updated",
          "posted",
          "on",
          "at",
          "am",
          "pm",
          "a.m",
          "p.m",
          "gmt",
          "utc",
          "est",
          "edt",
          "msk",
          "z",
          "date",
          "of",
          "th",
          "st",
          "nd",
          "rd");

  private Furniture() {}

  static boolean is(String text, int begin, int end, boolean first) {
    if (end - begin > LONGEST) {
      return false;
    }
    String line = text.substring(begin, end);
    String lower = line.toLowerCase(Locale.ROOT);
    boolean scrap = !first && ".!?".indexOf(line.charAt(line.length() - 1)) < 0;
    if (startsWithAny(lower, BEGINNINGS)
        || (scrap && words(line) <= FEW_WORDS && startsWithAny(lower, LOOSE_BEGINNINGS))) {
      return true;
    }
    return isDate(lower)
        || isByline(line)
        || line.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean startsWithAny(String line, String[] beginnings) {
    return Arrays.stream(beginnings).anyMatch(line::startsWith);
  }

  private static int words(String line) {
    return line.split("\\s++", -1).length;
  }

  /** "14 August 2022", "Published: 2022-08-14, 10:30 GMT". */
  private static boolean isDate(String lower) {
    boolean digits = false;
    for (String word : lower.split("[^\\p{L}\\d.]++", -1)) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      int letter = 0;
      while (letter < bare.length() && Character.isDigit(bare.charAt(letter))) {
        letter++;
      }
      digits |= letter > 0;
      String letters = bare.substring(letter);
      if (!letters.isEmpty()
          && !DATE_WORDS.contains(letters)
          && !letters.chars().allMatch(c -> c == '.' || Character.isDigit(c))) {
        return false;
      }
    }
    return digits;
  }

  /** "By Anna Petrova, Reuters", "Editor Oleg Ivanov", but not "By Friday the army had fled". */
  private static boolean isByline(String line) {
    String[] words = line.split("\\s++", -1);
    String first = words[0].toLowerCase(Locale.ROOT);
    if ((!first.equals("by") && !first.equals("editor") && !first.equals("author"))
        || words.length < 2
        || words.length > 12
        || ".!?:;".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      String word = words[i];
      boolean name =
          Character.isUpperCase(word.codePointAt(0)) || !Character.isLetter(word.charAt(0));
      if (!name
          && !Set.of("and", "in", "for", "of", "the", "with", "de", "von", "bin").contains(word)) {
        return false;
      }
    }
    return true;
  }
}
