package entente.keep.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What sort of act an event is, by its type: said or done, with or against another (the quads of
 * PLOVER). What asks, and what is no act, stands in none of the four.
 */
public enum Lane {
  MATERIAL_COOPERATION("COOPERATE", "AID", "RETREAT"),
  VERBAL_COOPERATION("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
  /** A demand gives nothing and takes nothing. */
  NEITHER,
  VERBAL_CONFLICT("ACCUSE", "REJECT", "THREATEN"),
  MATERIAL_CONFLICT("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

  /** With spaces between them: a list could be changed. */
  private final String types;

  Lane(String... types) {
    this.types = String.join(" ", types);
  }

  /** {@return the types of the codebook that stand in it; none are listed for the rest} */
  public List<String> types() {
    return types.isEmpty() ? List.of() : List.of(types.split(" ", -1));
  }

  /** {@return the lane of that type} */
  public static Lane of(String type) {
    return Arrays.stream(values())
        .filter(each -> each.types().contains(type.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(NEITHER);
  }

  /** {@return the word of the outputs, such as {@code verbal conflict}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * {@return the lane of that word}
   *
   * @throws IllegalArgumentException if none has it
   */
  public static Lane parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** {@return SQL that gives the word of the lane for a column of types} */
  public static String sql(String column) {
    return Arrays.stream(values())
        .filter(each -> !each.types().isEmpty())
        .map(each ->
            "WHEN upper(%s) IN ('%s') THEN '%s'"
                .formatted(column, String.join("', '", each.types()), each.word()))
        .collect(Collectors.joining(" ", "CASE ", " ELSE '" + NEITHER.word() + "' END"));
  }
}
