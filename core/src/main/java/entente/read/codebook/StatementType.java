package entente.read.codebook;

import entente.event.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * An event type, tie type or appraisal of the codebook.
 *
 * @param name such as {@code COOPERATE} or {@code basing}
 * @param kind event, tie or appraisal
 * @param label plain words for a reader, such as {@code cooperate materially}
 * @param definition what counts as one, in a sentence or two
 * @param cameo CAMEO code of the type as a whole
 * @param intensity PLOVER score, from -10 (conflict) to 10 (cooperation)
 * @param modes mode name to intensity
 * @param domestic whether acts inside one state count
 * @param rules the ways in which it is told
 * @param examples sentences with their coding
 * @param file where it is defined
 */
public record StatementType(
    String name,
    Kind kind,
    String label,
    String definition,
    Optional<String> cameo,
    OptionalDouble intensity,
    Map<String, Double> modes,
    boolean domestic,
    List<Rule> rules,
    List<Example> examples,
    String file) {
  /** {@return the type with these rules and examples after its own} */
  StatementType with(List<Rule> moreRules, List<Example> moreExamples) {
    return new StatementType(
        name,
        kind,
        label,
        definition,
        cameo,
        intensity,
        modes,
        domestic,
        Stream.concat(rules.stream(), moreRules.stream()).toList(),
        Stream.concat(examples.stream(), moreExamples.stream()).toList(),
        file);
  }
}
