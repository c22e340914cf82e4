package entente.read.detail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** ISO 4217 codes of currencies as they are written before or after a number. */
final class CurrencyCodes {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("us$", "USD"),
          Map.entry("u.s.$", "USD"),
          Map.entry("c$", "CAD"),
          Map.entry("ca$", "CAD"),
          Map.entry("a$", "AUD"),
          Map.entry("au$", "AUD"),
          Map.entry("€", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("¥", "JPY"),
          Map.entry("₽", "RUB"),
          Map.entry("₴", "UAH"),
          Map.entry("₸", "KZT"),
          Map.entry("₺", "TRY"),
          Map.entry("₹", "INR"),
          Map.entry("₪", "ILS"));

  private static final Set<String> CODES =
      Set.of(
          "USD", "EUR", "GBP", "RUB", "CNY", "JPY", "UAH", "KZT", "KGS", "TJS", "UZS", "TMT", "TRY",
          "INR", "PKR", "IRR", "CHF", "CAD", "AUD", "PLN", "AMD", "AZN", "GEL", "BYN", "ILS");

  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("dollar", "USD"),
          Map.entry("euro", "EUR"),
          Map.entry("ruble", "RUB"),
          Map.entry("rouble", "RUB"),
          Map.entry("yuan", "CNY"),
          Map.entry("renminbi", "CNY"),
          Map.entry("yen", "JPY"),
          Map.entry("hryvnia", "UAH"),
          Map.entry("hryvnya", "UAH"),
          Map.entry("tenge", "KZT"),
          Map.entry("somoni", "TJS"),
          Map.entry("zloty", "PLN"),
          Map.entry("shekel", "ILS"),
          Map.entry("lari", "GEL"),
          Map.entry("dram", "AMD"),
          Map.entry("pound", "GBP"));

  private static final Map<String, String> DOLLARS =
      Map.of(
          "canadian",
          "CAD",
          "australian",
          "AUD",
          "singapore",
          "SGD",
          "taiwan",
          "TWD",
          "zealand",
          "NZD");

  private CurrencyCodes() {}

  static boolean isSign(Words words, int word) {
    return sign(words, word).isPresent();
  }

  /** {@return the currency of a sign or code before a number} */
  static Optional<String> sign(Words words, int word) {
    String form = words.at(word);
    String code = form.toUpperCase(Locale.ROOT);
    return CODES.contains(code) ? Optional.of(code) : Optional.ofNullable(SIGNS.get(form));
  }

  /** {@return the currency of a noun, with what stands before it: "Canadian dollars"} */
  static Optional<String> noun(Words words, int word) {
    String form = words.at(word);
    String singular = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    if (singular.equals("dollar") && DOLLARS.containsKey(words.at(word - 1))) {
      return Optional.ofNullable(DOLLARS.get(words.at(word - 1)));
    }
    if (singular.equals("pound") && words.is(word + 1, "of")) {
      // "ten pounds of explosives" are weighed.
      return Optional.empty();
    }
    return Optional.ofNullable(NOUNS.get(singular)).or(() -> sign(words, word));
  }
}
