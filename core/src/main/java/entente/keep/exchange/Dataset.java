package entente.keep.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A dataset of coded events that can be imported. */
public enum Dataset {
  /** GDELT 2.0 events: 61 columns between tabs, no header. */
  GDELT,
  /** ICEWS coded events: tabs, a header. */
  ICEWS,
  /** POLECAT, coded in PLOVER: tabs, a header. */
  POLECAT,
  /** ACLED: commas, a header. */
  ACLED,
  /**
   * Events of another ledger, as the export in PLOVER's terms writes them: a JSON object a line.
   */
  PLOVER;

  /** {@return the word of the command line and the tables} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the dataset of which a file with that first line is; none if of no known one} */
  public static Optional<Dataset> of(String firstLine) {
    List<String> columns = List.of(firstLine.split("\t", -1));
    String header = firstLine.toLowerCase(Locale.ROOT).replace('_', ' ');
    if (columns.size() == GdeltLine.COLUMNS && columns.getFirst().matches("\\d+")) {
      return Optional.of(GDELT);
    }
    if (firstLine.startsWith("{") && firstLine.contains("\"event\"")) {
      return Optional.of(PLOVER);
    }
    if (header.contains("event id cnty")) {
      return Optional.of(ACLED);
    }
    if (columns.size() > 5 && header.contains("cameo code")) {
      return Optional.of(ICEWS);
    }
    return columns.size() > 5 && header.contains("event mode")
        ? Optional.of(POLECAT)
        : Optional.empty();
  }
}
