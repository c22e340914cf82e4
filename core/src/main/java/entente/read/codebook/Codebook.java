package entente.read.codebook;

import java.util.List;
import java.util.Optional;

/**
 * The ontology as a value: types with their rules, and the cues of standing.
 *
 * @param types in the order of their files
 * @param cues the words of standing
 */
public record Codebook(List<StatementType> types, Cues cues) {
  public Codebook {
    types = List.copyOf(types);
  }

  /** {@return the type of that name} */
  public Optional<StatementType> type(String name) {
    return types.stream().filter(type -> type.name().equals(name)).findFirst();
  }
}
