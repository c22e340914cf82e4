package entente.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One assertion, in an article, about what an international actor did, does, will do, should do, or
 * stands in to another.
 *
 * @param id stable name: same article, same evidence, same coding, same id
 * @param article id of the article
 * @param evidence the clause that says it, in the article's text
 * @param kind event, tie or appraisal
 * @param type the codebook's type, such as {@code COOPERATE} or {@code basing}
 * @param mode the codebook's mode of that type, if clear
 * @param cameo the CAMEO code, if clear
 * @param roles who plays which part; no role with an empty list
 * @param sources the attribution chain below the author, outermost first; empty for the author's
 *     own voice
 * @param modality how it stands to the course of things
 * @param factuality how sure the innermost source is
 * @param when the time, if the text tells
 * @param where ISO 3166 alpha-3 code of the country where it takes place, if the text tells
 * @param amounts the numbers that it gives
 * @param confidence how sure the coder is, from 0 to 1
 * @param rule the codebook rule that decided, such as {@code COOPERATE/joint-exercise}
 */
public record Statement(
    String id,
    String article,
    Span evidence,
    Kind kind,
    String type,
    Optional<String> mode,
    Optional<String> cameo,
    Map<Role, List<Actor>> roles,
    List<Speaker> sources,
    Modality modality,
    Factuality factuality,
    Optional<Period> when,
    Optional<String> where,
    List<Amount> amounts,
    double confidence,
    String rule) {
  public Statement {
    EnumMap<Role, List<Actor>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, actors) -> {
      if (!actors.isEmpty()) {
        copy.put(role, List.copyOf(actors));
      }
    });
    roles = java.util.Collections.unmodifiableMap(copy);
    sources = List.copyOf(sources);
    amounts = List.copyOf(amounts);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
    }
  }

  /** {@return the same statement with another confidence} */
  public Statement weighed(double other) {
    return new Statement(
        id,
        article,
        evidence,
        kind,
        type,
        mode,
        cameo,
        roles,
        sources,
        modality,
        factuality,
        when,
        where,
        amounts,
        other,
        rule);
  }

  /** {@return the actors in that role, none if it is empty} */
  public List<Actor> actors(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** {@return the one plain word for a reader} */
  public Standing standing() {
    return Standing.of(kind, sources, modality, factuality);
  }
}
