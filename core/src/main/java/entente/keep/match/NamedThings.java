package entente.keep.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Named things in a sentence: runs of capitalised words with a number that belongs to them, such as
 * an exercise, a town or a document. Written as {@code regional cooperation 2022}, whether the text
 * says 22, '22 or 2022.
 */
public final class NamedThings {
  private static final Pattern RUN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}'’]*(?:[- ](?:(?:of|the|and|for)[ ])?\\p{Lu}[\\p{L}\\p{N}'’]*)*"
              + "(?:[- ]['’]?\\d{1,4}\\b)?");
  private static final Pattern EDITION = Pattern.compile("(.*?)[- ]['’]?(\\d{2}|\\d{4})");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
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
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "it",
          "he",
          "she",
          "they",
          "we",
          "but",
          "and",
          "according",
          "this",
          "that",
          "his",
          "her",
          "its",
          "their",
          "mr",
          "mrs",
          "ms",
          "dr",
          "president",
          "minister",
          "general",
          "colonel",
          "last",
          "for",
          "both",
          "after",
          "before",
          "since",
          "when",
          "while",
          "some",
          "no",
          "two",
          "three",
          "i",
          "if",
          "as",
          "there",
          "earlier",
          "later",
          "meanwhile",
          "from",
          "by",
          "with",
          "under",
          "over");

  private NamedThings() {}

  /** {@return the names in the text, apart from those that contain one of the given words} */
  public static Set<String> in(String text, List<String> actors) {
    Set<String> names = new TreeSet<>();
    Matcher runs = RUN.matcher(text);
    while (runs.find()) {
      String run = runs.group();
      if (actors.stream().noneMatch(run::contains) || run.matches(".*\\d")) {
        normalised(run).ifPresent(names::add);
      }
    }
    return names;
  }

  private static java.util.Optional<String> normalised(String run) {
    Matcher edition = EDITION.matcher(run);
    String year = "";
    String name = run;
    if (edition.matches()) {
      name = edition.group(1);
      year = edition.group(2).length() == 2 ? "20" + edition.group(2) : edition.group(2);
    }
    List<String> words = new ArrayList<>();
    for (String word : name.replace('-', ' ').split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
      if (!(words.isEmpty() && NOT_NAMES.contains(lower)) && !lower.isEmpty()) {
        words.add(lower);
      }
    }
    if (words.isEmpty() || (words.size() == 1 && NOT_NAMES.contains(words.getFirst()))) {
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(String.join(" ", words) + (year.isEmpty() ? "" : " " + year));
  }

  /** {@return the name without its edition} */
  static String base(String name) {
    return name.replaceAll(" \\d{4}$", "");
  }

  /** {@return how many names are in both, with their edition or where one leaves it out} */
  static int shared(Set<String> some, Set<String> others) {
    int shared = 0;
    for (String name : some) {
      boolean there =
          others.contains(name)
              || others.stream()
                  .anyMatch(each ->
                      base(each).equals(base(name))
                          && (each.equals(base(each)) || name.equals(base(name))));
      shared += there ? 1 : 0;
    }
    return shared;
  }

  /** {@return whether both name the same edition of a series, such as an exercise of one year} */
  static boolean shareEdition(Set<String> some, Set<String> others) {
    return some.stream()
        .anyMatch(name -> !name.equals(base(name)) && name.contains(" ") && others.contains(name));
  }

  /** {@return whether a name among them tells its edition, such as {@code shield 2022}} */
  static boolean hasEdition(Set<String> names) {
    return names.stream().anyMatch(name -> !name.equals(base(name)));
  }

  /** {@return whether one series is named, with different editions} */
  static boolean differInEdition(Set<String> one, Set<String> other) {
    for (String name : one) {
      String base = base(name);
      if (!base.equals(name)) {
        boolean same = other.contains(name);
        boolean another =
            other.stream()
                .anyMatch(
                    each -> base(each).equals(base) && !each.equals(base) && !each.equals(name));
        if (another && !same) {
          return true;
        }
      }
    }
    return false;
  }
}
