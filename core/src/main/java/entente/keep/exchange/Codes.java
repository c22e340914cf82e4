package entente.keep.exchange;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.keep.reference.ShippedTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.OptionalDouble;

/** Other datasets' codes in ours: CAMEO to PLOVER, FIPS and names of countries to ISO 3166. */
final class Codes {
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("russian federation", "RUS"),
          Map.entry("democratic republic of congo", "COD"),
          Map.entry("democratic republic of the congo", "COD"),
          Map.entry("republic of congo", "COG"),
          Map.entry("cote d'ivoire", "CIV"),
          Map.entry("ivory coast", "CIV"),
          Map.entry("occupied palestinian territory", "PSE"),
          Map.entry("palestine", "PSE"),
          Map.entry("palestinian territory", "PSE"),
          Map.entry("turkey", "TUR"),
          Map.entry("türkiye", "TUR"),
          Map.entry("turkiye", "TUR"),
          Map.entry("kosovo", "XKX"),
          Map.entry("myanmar", "MMR"),
          Map.entry("burma", "MMR"),
          Map.entry("macedonia", "MKD"),
          Map.entry("north macedonia", "MKD"),
          Map.entry("czech republic", "CZE"),
          Map.entry("swaziland", "SWZ"),
          Map.entry("east timor", "TLS"),
          Map.entry("hong kong", "HKG"),
          Map.entry("macao", "MAC"),
          Map.entry("macau", "MAC"),
          Map.entry("bosnia and herzegovina", "BIH"),
          Map.entry("trinidad and tobago", "TTO"),
          Map.entry("antigua and barbuda", "ATG"),
          Map.entry("sao tome and principe", "STP"),
          Map.entry("united states of america", "USA"),
          Map.entry("vatican city", "VAT"));

  private static final Map<String, String> COUNTRIES = countries();

  /** CAMEO's codes of organisations, in ours. */
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("NAT", "NATO"),
          Map.entry("UNO", "UN"),
          Map.entry("EEC", "EU"),
          Map.entry("IGOEEC", "EU"),
          Map.entry("AFU", "AU"),
          Map.entry("ARL", "ARABL"),
          Map.entry("CIS", "CIS"),
          Map.entry("OSC", "OSCE"),
          Map.entry("SOT", "SCO"),
          Map.entry("ASN", "ASEAN"),
          Map.entry("WAS", "ECOWAS"),
          Map.entry("TAL", "TALIBAN"));

  private final Map<String, Act> acts = new HashMap<>();
  private final Map<String, String> fips = new HashMap<>();
  private final Map<String, String> fipsOf = new HashMap<>();

  /** What a CAMEO code is in PLOVER, with Goldstein's value. */
  record Act(String type, Optional<String> mode, OptionalDouble goldstein) {}

  private Codes() {
    for (NamedCsvRecord row : ShippedTable.rows("/entente/exchange/cameo.csv")) {
      acts.put(
          row.getField("cameo"),
          new Act(
              row.getField("type"),
              Optional.of(row.getField("mode")).filter(mode -> !mode.isEmpty()),
              Fields.number(row.getField("goldstein"))));
    }
    for (NamedCsvRecord row : ShippedTable.rows("/entente/exchange/fips.csv")) {
      fips.put(row.getField("fips"), row.getField("iso3"));
      fipsOf.merge(
          row.getField("iso3"),
          row.getField("fips"),
          (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
  }

  static Codes shipped() {
    return new Codes();
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>(OTHER_NAMES);
    for (String region : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(region).build();
      try {
        names.putIfAbsent(
            country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT),
            country.getISO3Country());
      } catch (MissingResourceException noCode) {
        // A region without a code of three letters is named by no dataset.
      }
    }
    return names;
  }

  /**
   * {@return the act of a CAMEO code; of one outside the codebook, such as {@code 13y}, that of its
   * root; none if even that is unknown}
   */
  Optional<Act> act(String cameo) {
    Act exact = acts.get(cameo);
    String root = cameo.length() >= 2 ? cameo.substring(0, 2) : cameo;
    return Optional.ofNullable(exact)
        .or(() -> Optional.ofNullable(acts.get(root + "0")))
        .or(() -> Optional.ofNullable(acts.get(root)));
  }

  /** {@return Goldstein's value of a CAMEO code, -10 for the worst conflict to 10} */
  OptionalDouble goldstein(String cameo) {
    return act(cameo).map(Act::goldstein).orElse(OptionalDouble.empty());
  }

  /** {@return the ISO 3166 alpha-3 code of a FIPS 10-4 one} */
  Optional<String> ofFips(String code) {
    return Optional.ofNullable(fips.get(code));
  }

  /** {@return a FIPS 10-4 code of an ISO 3166 alpha-3 one} */
  Optional<String> toFips(String iso) {
    return Optional.ofNullable(fipsOf.get(iso));
  }

  /** {@return the ISO 3166 alpha-3 code of a country by its English name or its code} */
  static Optional<String> ofCountry(String name) {
    String trimmed = name.strip();
    if (trimmed.matches("[A-Z]{3}")) {
      return Optional.of(trimmed);
    }
    return Optional.ofNullable(COUNTRIES.get(trimmed.toLowerCase(Locale.ROOT)));
  }

  /** {@return CAMEO's code of an organisation of ours; none if it has none of its own} */
  static Optional<String> toGroup(String ours) {
    return GROUPS.entrySet().stream()
        .filter(each -> each.getValue().equals(ours))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /** {@return our code of an organisation that CAMEO knows; else CAMEO's own} */
  static String ofGroup(String cameo) {
    return GROUPS.getOrDefault(cameo, cameo);
  }
}
