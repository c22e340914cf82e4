package entente.score;

import entente.event.Actor;
import entente.event.CodePoints;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Speaker;
import entente.event.Standing;
import entente.event.Statement;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A statement as far as it is scored, whether a person coded it or a program.
 *
 * @param doc id of the article
 * @param start where its evidence begins, in code points from 0
 * @param end one past the evidence's last code point, greater than {@code start}
 * @param kind event, tie or appraisal
 * @param type such as {@code COOPERATE}
 * @param roles who plays which part; no role with an empty list
 * @param sources the attribution chain below the author, outermost first
 * @param modality how it stands to the course of things
 * @param factuality how sure the innermost source is
 * @param rule the rule that decided, where a program coded it
 * @param text the words of the evidence, where the line tells them
 */
public record CodedStatement(
    String doc,
    int start,
    int end,
    Kind kind,
    String type,
    Map<Role, List<Actor>> roles,
    List<Speaker> sources,
    Modality modality,
    Factuality factuality,
    Optional<String> rule,
    Optional<String> text) {
  public CodedStatement {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no evidence from " + start + " to " + end);
    }
    EnumMap<Role, List<Actor>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, actors) -> {
      if (!actors.isEmpty()) {
        copy.put(role, List.copyOf(actors));
      }
    });
    roles = Collections.unmodifiableMap(copy);
    sources = List.copyOf(sources);
  }

  /**
   * An actor in a role, which is what roles are compared by.
   *
   * @param role the part
   * @param actor the code, with or without its sector
   */
  public record Part(Role role, String actor) {}

  /** {@return what the program coded, its evidence counted in code points of that text} */
  public static CodedStatement of(Statement statement, String text, CodePoints offsets) {
    return new CodedStatement(
        statement.article(),
        offsets.at(statement.evidence().begin()),
        offsets.at(statement.evidence().end()),
        statement.kind(),
        statement.type(),
        statement.roles(),
        statement.sources(),
        statement.modality(),
        statement.factuality(),
        Optional.of(statement.rule()),
        Optional.of(statement.evidence().in(text)));
  }

  /** {@return the one plain word for a reader} */
  public Standing standing() {
    return Standing.of(kind, sources, modality, factuality);
  }

  /** {@return the share of the shorter evidence that both have, from 0 to 1} */
  public double overlap(CodedStatement other) {
    int common = Math.min(end, other.end) - Math.max(start, other.start);
    return Math.max(0, common) / (double) Math.min(end - start, other.end - other.start);
  }

  /** {@return who plays which part, without sectors} */
  public Set<Part> parts() {
    return parts(false);
  }

  /** {@return who plays which part, with sectors} */
  public Set<Part> partsWithSectors() {
    return parts(true);
  }

  private Set<Part> parts(boolean sectors) {
    Set<Part> parts = new HashSet<>();
    roles.forEach((role, actors) -> {
      for (Actor actor : actors) {
        parts.add(new Part(role, sectors ? actor.toString() : actor.code()));
      }
    });
    return parts;
  }

  /** {@return who does it to whom is the same: whoever takes part or is host counts as "whom"} */
  boolean hasSameParties(CodedStatement other) {
    return codes(Role.SOURCE).equals(other.codes(Role.SOURCE))
        && codes(Role.TARGET, Role.PARTICIPANT, Role.HOST)
            .equals(other.codes(Role.TARGET, Role.PARTICIPANT, Role.HOST));
  }

  private Set<String> codes(Role... among) {
    Set<String> codes = new HashSet<>();
    for (Role role : among) {
      roles.getOrDefault(role, List.of()).forEach(actor -> codes.add(actor.code()));
    }
    return codes;
  }

  /** {@return the attribution chain without sectors} */
  public List<String> tellers() {
    return sources.stream()
        .map(speaker ->
            switch (speaker) {
              case Speaker.Named named -> named.actor().code();
              case Speaker.Unnamed unnamed -> unnamed.toString();
            })
        .toList();
  }
}
