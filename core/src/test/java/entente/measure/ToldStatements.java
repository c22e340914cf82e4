package entente.measure;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Role;
import entente.event.Standing;
import entente.keep.store.ToldStatement;
import entente.keep.tie.TieSign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements for tests, written as what they say. */
public record ToldStatements(ToldStatement told) {
  /** {@return that type, of an event or, in small letters, of a tie, in those words} */
  public static ToldStatements of(String id, String type, String rule, String words) {
    boolean tie = Character.isLowerCase(type.charAt(0));
    return new ToldStatements(
        new ToldStatement(
            id,
            "article-" + id,
            "article-" + id,
            Optional.of("Outlet"),
            Optional.of(LocalDate.of(2024, 6, 1)),
            tie ? Kind.TIE : Kind.EVENT,
            type,
            Optional.empty(),
            Optional.empty(),
            type + "/" + rule,
            Standing.REPORTED,
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            words,
            words,
            tie ? Optional.empty() : Optional.of("e-" + id),
            List.of()));
  }

  private ToldStatements with(
      String origin,
      Optional<String> mode,
      Optional<String> cameo,
      Standing standing,
      Optional<Period> when,
      Map<Role, List<Actor>> roles,
      Optional<String> event,
      List<ToldStatement.OfTie> ties) {
    return new ToldStatements(
        new ToldStatement(
            told.id(),
            origin,
            origin,
            told.outlet(),
            told.published(),
            told.kind(),
            told.type(),
            mode,
            cameo,
            told.rule(),
            standing,
            when,
            roles.getOrDefault(Role.HOST, List.of()).stream().map(Actor::code).findFirst(),
            roles,
            told.evidence(),
            told.sentence(),
            event,
            ties));
  }

  /** {@return the same with these actors in that role} */
  public ToldStatements role(Role role, String... actors) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    roles.putAll(told.roles());
    roles.put(role, Arrays.stream(actors).map(Actor::parse).toList());
    return with(
        told.origin(),
        told.mode(),
        told.cameo(),
        told.standing(),
        told.when(),
        roles,
        told.event(),
        told.ties());
  }

  /** {@return the same with that standing} */
  public ToldStatements as(Standing standing) {
    return with(
        told.origin(),
        told.mode(),
        told.cameo(),
        standing,
        told.when(),
        told.roles(),
        told.event(),
        told.ties());
  }

  /** {@return the same with that CAMEO code and mode; an empty text for none} */
  public ToldStatements coded(String cameo, String mode) {
    return with(
        told.origin(),
        Optional.of(mode).filter(each -> !each.isEmpty()),
        Optional.of(cameo).filter(each -> !each.isEmpty()),
        told.standing(),
        told.when(),
        told.roles(),
        told.event(),
        told.ties());
  }

  /** {@return the same at that time, such as {@code 2024-05}} */
  public ToldStatements when(String date) {
    return with(
        told.origin(),
        told.mode(),
        told.cameo(),
        told.standing(),
        Optional.of(Period.of(PartialDate.parse(date))),
        told.roles(),
        told.event(),
        told.ties());
  }

  /** {@return the same in that article, of that event} */
  public ToldStatements in(String article, String event) {
    return with(
        article,
        told.mode(),
        told.cameo(),
        told.standing(),
        told.when(),
        told.roles(),
        Optional.of(event),
        told.ties());
  }

  /** {@return the same, of a tie between the two that holds since then} */
  public ToldStatements tie(String id, String source, String target, String since) {
    List<ToldStatement.OfTie> ties = new ArrayList<>(told.ties());
    ties.add(
        new ToldStatement.OfTie(
            id,
            source,
            target,
            TieSign.HOLDS,
            "in force",
            Optional.of(since).filter(each -> !each.isEmpty()).map(PartialDate::parse),
            Optional.empty()));
    return with(
        told.origin(),
        told.mode(),
        told.cameo(),
        told.standing(),
        told.when(),
        told.roles(),
        told.event(),
        ties);
  }
}
