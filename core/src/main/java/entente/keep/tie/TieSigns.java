package entente.keep.tie;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.Role;
import entente.event.Standing;
import entente.event.Statement;
import entente.keep.reference.Memberships;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement says of ties: one coded as a tie says that it is there, or not; an event by
 * which a state joins, leaves or suspends its part in an organisation turns a membership.
 */
public final class TieSigns {
  private static final Map<TieSign, Set<String>> TURNS = new LinkedHashMap<>();

  static {
    TURNS.put(
        TieSign.RESUMES, Set.of("resume", "restore", "rejoin", "unfreeze", "renew", "reactivate"));
    TURNS.put(
        TieSign.SUSPENDS, Set.of("suspend", "freeze", "halt", "pause", "suspension", "freezing"));
    TURNS.put(
        TieSign.ENDS,
        Set.of(
            "leave",
            "quit",
            "withdraw",
            "exit",
            "renounce",
            "terminate",
            "expel",
            "withdrawal",
            "abandon"));
    TURNS.put(TieSign.BEGINS, Set.of("join", "accede", "admit", "accession"));
  }

  /** Types by which a state stops, and by which it starts, to belong somewhere. */
  private static final Set<String> STOPPING = Set.of("SANCTION", "REJECT", "RETREAT");

  private static final Set<String> STARTING = Set.of("AGREE", "SUPPORT", "COOPERATE", "CONCEDE");

  private final Memberships memberships;

  /** With the table that tells what an organisation is. */
  public TieSigns(Memberships memberships) {
    this.memberships = memberships;
  }

  /**
   * {@return what the statement says of which ties; nothing for most events}
   *
   * @param words the nouns and verbs of its evidence, in their base form
   * @param belonging those of its words that act on belonging ({@link Belonging})
   */
  public Map<TieKey, TieSign> of(Statement statement, Set<String> words, Set<String> belonging) {
    Map<TieKey, TieSign> signs = new LinkedHashMap<>();
    if (statement.kind() == Kind.TIE) {
      for (TieKey key : pairs(statement)) {
        signs.put(key, turned(statement.standing(), turn(words).orElse(TieSign.HOLDS)));
      }
    } else if (statement.kind() == Kind.EVENT) {
      turn(belonging)
          .filter(turn -> isOfMembership(turn, statement.type(), words))
          .ifPresent(turn -> {
            for (TieKey key : memberships(statement)) {
              signs.put(key, turned(statement.standing(), turn));
            }
          });
    }
    return signs;
  }

  private static Optional<TieSign> turn(Set<String> words) {
    return TURNS.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(words::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether an act of that type, told with these words, is about belonging to an organisation. */
  private static boolean isOfMembership(TieSign turn, String type, Set<String> words) {
    boolean told = words.stream().anyMatch(Belonging.PARTICIPATION::contains);
    return switch (turn) {
      case ENDS -> STOPPING.contains(type);
      case SUSPENDS -> told && STOPPING.contains(type);
      case BEGINS -> STARTING.contains(type);
      case RESUMES -> told && (STARTING.contains(type) || STOPPING.contains(type));
      case HOLDS, PLANNED, DENIED, IMAGINED -> false;
    };
  }

  private static TieSign turned(Standing standing, TieSign sign) {
    return switch (standing) {
      case REPORTED, ATTRIBUTED, ALLEGED, OPINION -> sign;
      case PLANNED -> TieSign.PLANNED;
      case DENIED -> TieSign.DENIED;
      case FORECAST, HYPOTHETICAL, CALL_TO_ACTION -> TieSign.IMAGINED;
    };
  }

  private static List<TieKey> pairs(Statement statement) {
    List<TieKey> keys = new ArrayList<>();
    List<Actor> targets = statement.actors(Role.TARGET);
    List<Actor> others = targets.isEmpty() ? statement.actors(Role.HOST) : targets;
    for (Actor source : statement.actors(Role.SOURCE)) {
      if (others.isEmpty()) {
        keys.add(new TieKey(statement.type(), Actor.of(source.code()), Optional.empty()));
      }
      for (Actor target : others) {
        if (!target.sameAs(source)) {
          keys.add(
              new TieKey(
                  statement.type(), Actor.of(source.code()), Optional.of(Actor.of(target.code()))));
        }
      }
    }
    return keys.stream().distinct().toList();
  }

  private List<TieKey> memberships(Statement statement) {
    List<TieKey> keys = new ArrayList<>();
    for (Actor source : statement.actors(Role.SOURCE)) {
      for (Actor target : statement.actors(Role.TARGET)) {
        if (source.isState()
            && memberships.isMember(target.code(), source.code(), Optional.empty())) {
          keys.add(
              new TieKey(
                  "membership", Actor.of(source.code()), Optional.of(Actor.of(target.code()))));
        }
      }
    }
    return keys.stream().distinct().toList();
  }
}
