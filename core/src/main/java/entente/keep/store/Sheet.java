package entente.keep.store;

import java.util.List;
import java.util.Optional;

/**
 * One thing of the ledger with all that is known of it.
 *
 * @param title what it is, such as {@code statement 0a1b}
 * @param facts what is known, each under its name; nothing unknown
 * @param quote its own words, if it has any
 * @param parts what hangs on it, each a table under a heading
 */
public record Sheet(String title, List<Fact> facts, Optional<String> quote, List<Part> parts) {
  /** One thing known. */
  public record Fact(String name, String value) {}

  /** What hangs on it. */
  public record Part(String heading, Table table) {}

  public Sheet {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }
}
