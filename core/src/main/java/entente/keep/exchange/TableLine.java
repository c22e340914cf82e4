package entente.keep.exchange;

import entente.event.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A line of a table with a header: ICEWS, POLECAT or ACLED. Columns are found by their names. */
final class TableLine {
  private static final Set<String> PLOVER_TYPES =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  private static final Map<String, String> ACLED_TYPES =
      Map.of(
          "battles", "ASSAULT",
          "explosions/remote violence", "ASSAULT",
          "violence against civilians", "ASSAULT",
          "protests", "PROTEST",
          "riots", "PROTEST",
          "strategic developments", "MOBILIZE");

  private static final Map<String, String> ACLED_MODES =
      Map.of(
          "peaceful protest", "demo",
          "protest with intervention", "demo",
          "mob violence", "riot",
          "violent demonstration", "riot",
          "air/drone strike", "aerial",
          "suicide bomb", "suicide-attack",
          "abduction/forced disappearance", "abduct");

  private static final Map<String, String> ACLED_STRATEGIC =
      Map.of(
          "agreement", "AGREE",
          "arrests", "COERCE",
          "looting/property destruction", "ASSAULT",
          "non-violent transfer of territory", "RETREAT");

  private final Dataset dataset;
  private final Codes codes;
  private final Map<String, Integer> columns = new HashMap<>();

  TableLine(Dataset dataset, Codes codes, List<String> header) {
    this.dataset = dataset;
    this.codes = codes;
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(normalised(header.get(i)), i);
    }
  }

  private static String normalised(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }

  /** {@return whether columns that are needed are missing, and which} */
  Optional<String> missing() {
    List<String> needed =
        switch (dataset) {
          case ICEWS ->
              List.of("event id", "event date", "cameo code", "source country", "target country");
          case POLECAT ->
              List.of("event id", "event date", "event type", "actor country", "recipient country");
          case ACLED -> List.of("event id cnty", "event date", "event type", "actor1", "country");
          case GDELT, PLOVER -> List.of();
        };
    return needed.stream().filter(each -> !columns.containsKey(each)).findFirst();
  }

  /**
   * {@return the event}
   *
   * @throws IllegalArgumentException if a column that is needed is empty or broken
   */
  ImportedEvent read(List<String> cells) {
    return switch (dataset) {
      case ICEWS -> icews(cells);
      case POLECAT -> polecat(cells);
      case ACLED -> acled(cells);
      case GDELT, PLOVER -> throw new IllegalStateException(dataset + " has no header");
    };
  }

  private String cell(List<String> cells, String column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.size() ? "" : cells.get(index);
  }

  private String needed(List<String> cells, String column) {
    String cell = cell(cells, column).strip();
    if (cell.isEmpty()) {
      throw new IllegalArgumentException("has no " + column);
    }
    return cell;
  }

  private ImportedEvent icews(List<String> cells) {
    String written = needed(cells, "cameo code");
    // Spreadsheets have eaten leading noughts: 42 is 042, and 173 is itself.
    String cameo =
        written.matches("\\d{1,2}") && codes.act("0" + written).isPresent()
            ? "0" + written
            : written;
    Codes.Act act =
        codes
            .act(cameo)
            .orElseThrow(() -> new IllegalArgumentException("'" + written + "' is no CAMEO code"));
    String date = needed(cells, "event date");
    return new ImportedEvent(
        // The id alone is not unique; with the day it is.
        needed(cells, "event id") + "-" + Fields.day(date).toString().replace("-", ""),
        Fields.day(date),
        act.type(),
        act.mode(),
        Optional.of(cameo),
        icewsActor(cells, "source"),
        icewsActor(cells, "target"),
        Codes.ofCountry(cell(cells, "country")),
        place(cells, List.of("city", "district", "province", "country")),
        Fields.number(cell(cells, "latitude")),
        Fields.number(cell(cells, "longitude")),
        Fields.number(cell(cells, "intensity")),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Fields.text(cell(cells, "event text")));
  }

  private Optional<Actor> icewsActor(List<String> cells, String side) {
    String sectors = cell(cells, side + " sectors").toLowerCase(Locale.ROOT);
    String sector =
        sectors.contains("military") || sectors.contains("army")
            ? "MIL"
            : sectors.contains("government") || sectors.contains("executive") ? "GOV" : "";
    return Codes.ofCountry(cell(cells, side + " country"))
        .flatMap(code -> Fields.actor(code, sector))
        .or(() -> Fields.actor(cell(cells, side + " name"), ""));
  }

  private ImportedEvent polecat(List<String> cells) {
    return new ImportedEvent(
        needed(cells, "event id"),
        Fields.day(needed(cells, "event date")),
        ploverType(needed(cells, "event type")),
        Fields.text(cell(cells, "event mode")).map(mode -> mode.toLowerCase(Locale.ROOT)),
        Optional.empty(),
        polecatActor(cells, "actor"),
        polecatActor(cells, "recipient"),
        Codes.ofCountry(cell(cells, "country")),
        place(cells, List.of("placename", "city", "district", "province", "country")),
        Fields.number(cell(cells, "latitude")),
        Fields.number(cell(cells, "longitude")),
        Fields.number(cell(cells, "intensity")),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Fields.text(cell(cells, "headline")));
  }

  private static String ploverType(String written) {
    String type = written.toUpperCase(Locale.ROOT);
    if (!PLOVER_TYPES.contains(type)) {
      throw new IllegalArgumentException("'" + written + "' is no event type of PLOVER");
    }
    return type;
  }

  private Optional<Actor> polecatActor(List<String> cells, String side) {
    String country = cell(cells, side + " country").strip();
    String first = country.contains(";") ? country.substring(0, country.indexOf(';')) : country;
    String sector =
        Fields.text(cell(cells, "primary " + side + " sector"))
            .orElseGet(() -> cell(cells, side + " primary sector"));
    if (first.isBlank() || first.equals("None")) {
      return Fields.text(cell(cells, side + " name")).flatMap(name -> Fields.actor(name, ""));
    }
    return Codes.ofCountry(first)
        .flatMap(code -> Fields.actor(code, sector.equals("None") ? "" : sector));
  }

  private ImportedEvent acled(List<String> cells) {
    String kind = needed(cells, "event type").toLowerCase(Locale.ROOT);
    String sub = cell(cells, "sub event type").strip().toLowerCase(Locale.ROOT);
    String type = ACLED_STRATEGIC.getOrDefault(sub, ACLED_TYPES.getOrDefault(kind, ""));
    if (type.isEmpty()) {
      throw new IllegalArgumentException("'" + kind + "' is no event type of ACLED");
    }
    Optional<String> country = Codes.ofCountry(needed(cells, "country"));
    return new ImportedEvent(
        needed(cells, "event id cnty"),
        Fields.day(needed(cells, "event date")),
        type,
        Optional.ofNullable(ACLED_MODES.get(sub)),
        Optional.empty(),
        acledActor(cell(cells, "actor1"), country),
        acledActor(cell(cells, "actor2"), country),
        country,
        place(cells, List.of("location", "admin2", "admin1", "country")),
        Fields.number(cell(cells, "latitude")),
        Fields.number(cell(cells, "longitude")),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        Fields.count(cell(cells, "fatalities")),
        Optional.empty(),
        Fields.text(cell(cells, "notes")));
  }

  /**
   * "Military Forces of Mali (2021-)" is MLI.MIL, "Civilians (Mali)" MLI.CVL, others their name.
   */
  private static Optional<Actor> acledActor(String name, Optional<String> country) {
    String plain = name.replaceAll("\\s*\\(\\d{4}.*\\)\\s*", "").strip();
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    int of = plain.indexOf(" of ");
    Optional<String> named =
        of < 0
            ? Optional.empty()
            : Codes.ofCountry(plain.substring(of + 4).replaceAll("\\s*\\(.*$", ""));
    if (plain.startsWith("Military Forces of") && named.isPresent()) {
      return Fields.actor(named.get(), "MIL");
    }
    if (plain.startsWith("Police Forces of") && named.isPresent()) {
      return Fields.actor(named.get(), "COP");
    }
    if (plain.startsWith("Government of") && named.isPresent()) {
      return Fields.actor(named.get(), "GOV");
    }
    String group = plain.replaceAll("\\s*\\(.*$", "");
    if ((group.equals("Civilians") || group.equals("Protesters") || group.equals("Rioters"))
        && country.isPresent()) {
      return Fields.actor(country.get(), group.equals("Civilians") ? "CVL" : "OPP");
    }
    return Fields.actor(group, "");
  }

  private Optional<String> place(List<String> cells, List<String> names) {
    return names.stream().flatMap(each -> Fields.text(cell(cells, each)).stream()).findFirst();
  }
}
