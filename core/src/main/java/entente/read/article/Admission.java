package entente.read.article;

import entente.event.Article;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every article has to meet, from wherever it comes; its id becomes unique in the run. */
final class Admission {
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> lastOf = new HashMap<>();

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
    String free = id;
    while (!ids.add(free)) {
      free = id + "-" + lastOf.merge(id, 2, (last, first) -> last + 1);
    }
    return free;
  }
}
