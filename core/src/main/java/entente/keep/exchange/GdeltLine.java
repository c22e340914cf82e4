package entente.keep.exchange;

import entente.event.Actor;
import java.util.List;
import java.util.Optional;

/** Reads a line of GDELT 2.0's table of events: 61 columns, by the GDELT Event Codebook V2.0. */
final class GdeltLine {
  static final int COLUMNS = 61;

  static final int ID = 0;
  static final int DAY = 1;
  static final int ACTOR_1 = 5;
  static final int ACTOR_2 = 15;
  static final int COUNTRY = 2;
  static final int GROUP = 3;
  static final int TYPE = 7;
  static final int EVENT_CODE = 26;
  static final int GOLDSTEIN = 30;
  static final int MENTIONS = 31;
  static final int SOURCES = 32;
  static final int ARTICLES = 33;
  static final int TONE = 34;
  static final int PLACE_NAME = 52;
  static final int PLACE_FIPS = 53;
  static final int LATITUDE = 56;
  static final int LONGITUDE = 57;
  static final int ADDRESS = 60;

  private final Codes codes;

  GdeltLine(Codes codes) {
    this.codes = codes;
  }

  /**
   * {@return the event}
   *
   * @throws IllegalArgumentException if a column that is needed is missing or broken
   */
  ImportedEvent read(List<String> cells) {
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException("has " + cells.size() + " columns and not " + COLUMNS);
    }
    if (!isNumber(cells.get(ID).strip())) {
      throw new IllegalArgumentException("'" + cells.get(ID) + "' is no id, which is a number");
    }
    String cameo = cells.get(EVENT_CODE).strip();
    Codes.Act act =
        codes
            .act(cameo)
            .orElseThrow(() -> new IllegalArgumentException("'" + cameo + "' is no CAMEO code"));
    return new ImportedEvent(
        cells.get(ID).strip(),
        Fields.day(cells.get(DAY)),
        act.type(),
        act.mode(),
        Optional.of(cameo),
        actor(cells, ACTOR_1),
        actor(cells, ACTOR_2),
        codes.ofFips(cells.get(PLACE_FIPS)),
        Fields.text(cells.get(PLACE_NAME)),
        Fields.number(cells.get(LATITUDE)),
        Fields.number(cells.get(LONGITUDE)),
        Fields.number(cells.get(GOLDSTEIN)),
        Fields.count(cells.get(MENTIONS)),
        Fields.count(cells.get(SOURCES)),
        Fields.count(cells.get(ARTICLES)),
        Fields.number(cells.get(TONE)),
        java.util.OptionalInt.empty(),
        Fields.text(cells.get(ADDRESS)),
        Optional.empty());
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9');
  }

  private static Optional<Actor> actor(List<String> cells, int first) {
    String country = cells.get(first + COUNTRY);
    String group = cells.get(first + GROUP);
    String type = cells.get(first + TYPE);
    if (!country.isBlank()) {
      return Fields.actor(country, type);
    }
    if (!group.isBlank()) {
      return Fields.actor(Codes.ofGroup(group.strip()), "");
    }
    return Fields.actor(cells.get(first), "");
  }
}
