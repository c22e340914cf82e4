package entente.read.plover;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Speaker;
import entente.event.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statements as PLOVER's events. Where Entente codes the act that is told and, apart from it, how
 * it stands (planned, called for, refused), CAMEO (Schrodt 2012, codes 03, 10, 12, 13) has acts of
 * words for that: to mean to cooperate is {@code AGREE}, to mean to harm is {@code THREATEN}, to
 * say that another must is {@code REQUEST}, not to be willing is {@code REJECT}. What is only
 * imagined or denied is no event.
 */
public final class PloverEvents {
  private static final Set<String> COOPERATIVE =
      Set.of("CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT");
  private static final Set<String> HARMFUL = Set.of("PROTEST", "SANCTION", "COERCE", "ASSAULT");

  private PloverEvents() {}

  /** {@return the events of the statements, in their order, none twice} */
  public static List<PloverEvent> of(List<Statement> statements) {
    List<PloverEvent> events = new ArrayList<>();
    for (Statement statement : statements) {
      of(statement)
          .filter(event -> !isToldBetter(event, statements))
          .filter(event -> events.stream().noneMatch(event::tells))
          .ifPresent(events::add);
    }
    return events;
  }

  /**
   * {@return the event that a statement amounts to; none for ties, appraisals and what is not so}
   */
  public static Optional<PloverEvent> of(Statement statement) {
    if (statement.kind() != Kind.EVENT) {
      return Optional.empty();
    }
    if (statement.modality() == Modality.DIRECTIVE) {
      return request(statement);
    }
    return type(statement).map(type -> PloverEvent.as(type, statement));
  }

  /** Who says that another must do it asks it of that other. */
  private static Optional<PloverEvent> request(Statement statement) {
    return speaker(statement)
        .filter(speaker -> statement.actors(Role.SOURCE).stream().noneMatch(speaker::sameAs))
        .map(speaker ->
            new PloverEvent("REQUEST", List.of(speaker), statement.actors(Role.SOURCE), statement));
  }

  private static Optional<Actor> speaker(Statement statement) {
    if (!statement.sources().isEmpty()
        && statement.sources().getLast() instanceof Speaker.Named named) {
      return Optional.of(named.actor());
    }
    return Optional.empty();
  }

  private static Optional<String> type(Statement statement) {
    String type = statement.type();
    boolean cooperative = COOPERATIVE.contains(type);
    boolean negated = statement.factuality().denies();
    if (statement.modality() == Modality.ACTUAL) {
      if (!negated) {
        return Optional.of(type);
      }
      return type.equals("AGREE") ? Optional.of("REJECT") : Optional.empty();
    }
    if (statement.modality() == Modality.HYPOTHETICAL && !isOwn(statement)) {
      return Optional.empty();
    }
    if (negated) {
      return cooperative || type.equals("AGREE") ? Optional.of("REJECT") : Optional.empty();
    }
    if (HARMFUL.contains(type)) {
      return statement.modality() == Modality.FORECAST && !isOwn(statement)
          ? Optional.empty()
          : Optional.of("THREATEN");
    }
    return Optional.of(cooperative ? "AGREE" : type);
  }

  /** Whether who would do it says so. */
  private static boolean isOwn(Statement statement) {
    return speaker(statement)
        .map(speaker -> statement.actors(Role.SOURCE).stream().anyMatch(speaker::sameAs))
        .orElse(false);
  }

  /** "Pledged to help": where the words of the promise are coded, the help is not one more. */
  private static boolean isToldBetter(PloverEvent event, List<Statement> statements) {
    return !event.type().equals(event.statement().type())
        && statements.stream()
            .filter(other -> other.type().equals(event.type()))
            .anyMatch(other -> other.evidence().overlaps(event.statement().evidence()));
  }
}
