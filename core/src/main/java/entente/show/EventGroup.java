package entente.show;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.Role;
import entente.event.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements of one article that tell of the same: same type, same source, same target, whatever
 * their standing. A reader sees side by side what is reported and what is denied.
 *
 * @param statements at least one, in text order
 */
public record EventGroup(List<Statement> statements) {
  public EventGroup {
    statements = List.copyOf(statements);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("a group of no statements");
    }
  }

  private record Heading(Kind kind, String type, List<Actor> source, List<Actor> target) {
    static Heading of(Statement statement) {
      return new Heading(
          statement.kind(),
          statement.type(),
          statement.actors(Role.SOURCE),
          statement.actors(Role.TARGET));
    }
  }

  /** {@return the groups of these statements, in the order of their first statements} */
  public static List<EventGroup> of(Collection<Statement> statements) {
    Map<Heading, List<Statement>> groups = new LinkedHashMap<>();
    for (Statement statement : statements) {
      groups.computeIfAbsent(Heading.of(statement), heading -> new ArrayList<>()).add(statement);
    }
    return groups.values().stream().map(EventGroup::new).toList();
  }

  /** {@return the statement that stands for all in a heading} */
  public Statement first() {
    return statements.getFirst();
  }

  /** {@return the actors in that role if all statements have the same, else none} */
  public List<Actor> shared(Role role) {
    List<Actor> actors = first().actors(role);
    boolean same = statements.stream().allMatch(each -> each.actors(role).equals(actors));
    return same ? actors : List.of();
  }

  /** {@return the country if all statements take place in the same, else none} */
  public Optional<String> sharedPlace() {
    Optional<String> place = first().where();
    boolean same = statements.stream().allMatch(each -> each.where().equals(place));
    return same ? place : Optional.empty();
  }
}
