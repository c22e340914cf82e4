package entente.keep.store;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Role;
import entente.event.Standing;
import entente.keep.tie.TieSign;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement as measures ask for it: with the article that holds it and the event or ties that it
 * tells of.
 *
 * @param id its id
 * @param article its article
 * @param origin the smallest id among the articles that hang together with it, over all articles
 *     that were asked for
 * @param outlet who published it
 * @param published when
 * @param kind event, tie or appraisal
 * @param type codebook type
 * @param mode its mode, if clear
 * @param cameo the CAMEO code, if clear
 * @param rule codebook rule, such as {@code supply/sell}
 * @param standing how far to take it as fact
 * @param when the time that the text tells
 * @param place ISO 3166 alpha-3 code of where it takes place
 * @param roles who plays which part, in text order
 * @param evidence the words that say it
 * @param sentence the sentence around them
 * @param event the event of which it tells; empty for ties and appraisals
 * @param ties the ties of which it tells
 */
public record ToldStatement(
    String id,
    String article,
    String origin,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Kind kind,
    String type,
    Optional<String> mode,
    Optional<String> cameo,
    String rule,
    Standing standing,
    Optional<Period> when,
    Optional<String> place,
    Map<Role, List<Actor>> roles,
    String evidence,
    String sentence,
    Optional<String> event,
    List<OfTie> ties) {
  public ToldStatement {
    EnumMap<Role, List<Actor>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, actors) -> copy.put(role, List.copyOf(actors)));
    roles = Collections.unmodifiableMap(copy);
    ties = List.copyOf(ties);
  }

  /**
   * A tie of which a statement tells.
   *
   * @param id its id
   * @param source code of whose tie it is
   * @param target code of to whom; empty where nobody is named
   * @param says what the statement says of it
   * @param state how it stands by all that is told, such as {@code in force}
   * @param since from when it holds, as far as told
   * @param until from when it no longer does, as far as told
   */
  public record OfTie(
      String id,
      String source,
      String target,
      TieSign says,
      String state,
      Optional<PartialDate> since,
      Optional<PartialDate> until) {}

  /** {@return the actors in that role, none if it is empty} */
  public List<Actor> actors(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** {@return to whom it is done; where nobody is named, on whose land} */
  public List<Actor> targets() {
    List<Actor> targets = actors(Role.TARGET);
    return targets.isEmpty() ? actors(Role.HOST) : targets;
  }
}
