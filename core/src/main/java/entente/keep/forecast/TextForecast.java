package entente.keep.forecast;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Period;
import entente.event.Role;
import entente.keep.event.Sides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event that a text foretells: a statement whose standing is forecast.
 *
 * @param statement its id
 * @param event the foretold event, of which other statements may tell as well
 * @param speaker whom the text names as saying so, the innermost of several
 * @param outlet who published it
 * @param said when it was published
 * @param type codebook type
 * @param factuality how sure its teller is that it will be so, or that it will not
 * @param when the time that the text tells
 * @param roles who plays which part
 * @param sentence the sentence that says so
 */
public record TextForecast(
    String statement,
    String event,
    Optional<String> speaker,
    Optional<String> outlet,
    Optional<LocalDate> said,
    String type,
    Factuality factuality,
    Optional<Period> when,
    Map<Role, List<Actor>> roles,
    String sentence) {
  /** How long a forecast without a time is waited for, in days. */
  public static final int DAYS = 180;

  /** Who foretells where the text names nobody and the article no outlet. */
  public static final String NO_OUTLET = "(no outlet)";

  public TextForecast {
    EnumMap<Role, List<Actor>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, actors) -> copy.put(role, List.copyOf(actors)));
    roles = Collections.unmodifiableMap(copy);
  }

  /** {@return who foretells it: the speaker whom the text names, else the outlet} */
  public String by() {
    return speaker.or(() -> outlet).orElse(NO_OUTLET);
  }

  /**
   * {@return the last day that counts: the end of the time that the text tells, or {@link #DAYS}
   * days after it was said where that is told not or past}
   *
   * @param published when it was said
   */
  public LocalDate until(LocalDate published) {
    return when.map(each -> each.to().latest())
        .filter(published::isBefore)
        .orElseGet(() -> published.plusDays(DAYS));
  }

  /** The day before the first that counts: what comes before the told time is not what was said. */
  private LocalDate after(LocalDate published) {
    return when.map(each -> each.from().earliest().minusDays(1))
        .filter(published::isBefore)
        .orElse(published);
  }

  /**
   * {@return what it answers, once for each two between whom the text sees the event; none where it
   * names no two}
   *
   * @param published when it was said
   */
  public List<Question> questions(LocalDate published) {
    List<Question> questions = new ArrayList<>();
    List<String> sources = codes(Role.SOURCE);
    List<String> others = others();
    for (int one = 0; one < sources.size(); one++) {
      // Who takes part in what is done together may be named all as sources: each two once.
      List<String> rest = others.equals(sources) ? others.subList(one + 1, others.size()) : others;
      for (String other : rest) {
        questions.add(
            new Question(sources.get(one), type, other, after(published), until(published)));
      }
    }
    return questions;
  }

  /**
   * {@return the codes of to whom it is to be done: of the targets; in what is done together
   * without a target, of the participants, or of all sources where there are several; else of the
   * hosts}
   */
  public List<String> others() {
    List<String> targets = codes(Role.TARGET);
    if (targets.isEmpty() && Sides.together().contains(type)) {
      List<String> participants = codes(Role.PARTICIPANT);
      if (!participants.isEmpty()) {
        return participants;
      }
      if (codes(Role.SOURCE).size() > 1) {
        return codes(Role.SOURCE);
      }
    }
    return targets.isEmpty() ? codes(Role.HOST) : targets;
  }

  /** {@return the codes of who plays that part, each once, in text order} */
  public List<String> codes(Role role) {
    return roles.getOrDefault(role, List.of()).stream().map(Actor::code).distinct().toList();
  }
}
