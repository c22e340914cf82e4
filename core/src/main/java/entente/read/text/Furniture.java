package entente.read.text;

import java.util.Locale;
import java.util.Set;

/** What surrounds an article on its page and tells nothing: bylines, dates, calls to subscribe. */
final class Furniture {
  private static final int LONGEST = 240;

  /** A line that begins so is furniture, whatever follows. */
  private static final String[] BEGINNINGS = {
    "subscribe to",
    "subscribe now",
    "subscribe for",
    "sign up for",
    "sign up to",
    "follow us",
    "follow our",
    "share this",
    "share on",
    "share:",
    "share via",
    "read more",
    "read also",
    "also read",
    "see also:",
    "related:",
    "related articles",
    "related stories",
    "more on this",
    "author`s name",
    "author's name",
    "author’s name",
    "author:",
    "authors:",
    "edited by",
    "editor:",
    "editing by",
    "reporting by",
    "additional reporting",
    "written by",
    "translated by",
    "translation by",
    "photo:",
    "photo by",
    "photo credit",
    "image:",
    "image credit",
    "picture:",
    "video:",
    "copyright",
    "©",
    "(c)",
    "all rights reserved",
    "source:",
    "sources:",
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
    "published on",
    "published at",
    "posted:",
    "posted on",
    "posted by",
    "posted in",
    "print this",
    "leave a comment",
    "comments (",
    "join our",
    "join us on",
    "download our",
    "our standards:",
    "support our",
    "email this",
    "listen to this",
    "watch:",
    "by our correspondent",
    "cookie",
    "file photo",
    "back to top"
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

  static boolean is(String text, int begin, int end) {
    if (end - begin > LONGEST) {
      return false;
    }
    String line = text.substring(begin, end);
    String lower = line.toLowerCase(Locale.ROOT);
    for (String beginning : BEGINNINGS) {
      if (lower.startsWith(beginning)) {
        return true;
      }
    }
    return isDate(lower)
        || isByline(line)
        || line.codePoints().noneMatch(Character::isLetterOrDigit);
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
