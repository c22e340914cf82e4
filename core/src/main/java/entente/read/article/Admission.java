package entente.read.article;

import entente.event.Article;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every article has to meet, from wherever it comes; its id becomes unique in the run. */
final class Admission {
  private static final Pattern NUMBERED = Pattern.compile("(.*)-\\d+");

  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> lastOf = new HashMap<>();

  /** Names of files of which each article has its number as the end of its id. */
  private final Set<String> stems = new HashSet<>();

  /** Whether ids are unique before they come here, so that none needs to be remembered. */
  private final boolean numbered;

  Admission() {
    this(false);
  }

  private Admission(boolean numbered) {
    this.numbered = numbered;
  }

  /**
   * {@return what admits the articles of a file that has any number of them} Their ids are the stem
   * and their number, so that memory does not grow with them.
   *
   * @param stem that was found by {@link #stem}
   */
  Admission numbered(String stem) {
    stems.add(stem);
    return new Admission(true);
  }

  /** {@return the stem, or one like it that gives ids which nothing has so far} */
  String stem(String wanted) {
    String free = wanted;
    for (int i = 2; stems.contains(free) || isBegun(free); i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  private boolean isBegun(String stem) {
    return ids.stream()
        .map(NUMBERED::matcher)
        .anyMatch(id -> id.matches() && id.group(1).equals(stem));
  }

  /**
   * {@return the article under an id of its own, with its day if the text gives one, or why not}
   */
  Intake admit(String place, Article article) {
    String text = article.text();
    if (Blank.is(text)) {
      return new Intake.Refused(place, "is empty");
    }
    if (text.length() > Limits.TEXT) {
      return new Intake.Refused(place, "is longer than " + Limits.TEXT + " chars; split it");
    }
    Optional<String> language = Language.foreign(text);
    if (language.isPresent()) {
      return new Intake.Refused(place, "is not English" + looks(language.get()));
    }
    Optional<LocalDate> day = article.published().or(() -> PublicationDate.find(text));
    return new Intake.Taken(
        new Article(
            unique(article.id()),
            article.title(),
            article.outlet(),
            article.address(),
            day,
            text,
            article.language(),
            article.licence()));
  }

  private static String looks(String language) {
    return language.equals("unknown") ? "" : " (looks " + language + ")";
  }

  private String unique(String id) {
    if (numbered) {
      return id;
    }
    String free = id;
    while (isNumbered(free) || !ids.add(free)) {
      free = id + "-" + lastOf.merge(id, 2, (last, first) -> last + 1);
    }
    return free;
  }

  private boolean isNumbered(String id) {
    Matcher matcher = NUMBERED.matcher(id);
    return matcher.matches() && stems.contains(matcher.group(1));
  }
}
