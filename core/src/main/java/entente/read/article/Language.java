package entente.read.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells English from what is not, by scripts and by small words. Short texts in Latin letters pass:
 * a headline of names is no less English for having no "the".
 */
final class Language {
  private static final int SAMPLE = 20_000;
  private static final int FEWEST_WORDS = 15;

  private static final Set<String> ENGLISH =
      words(
          "the of and to in a that is was for on it with as by at from has have had be are were"
              + " this which said not he his its their will an but they who would been after");

  private static final Map<String, Set<String>> OTHERS = others();

  private Language() {}

  /** {@return the language that the text seems to be in, in English, if that is not English} */
  static Optional<String> foreign(String text) {
    String sample = sample(text);
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(point -> scripts.merge(UnicodeScript.of(point), 1, Integer::sum));
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (letters == 0) {
      return Optional.empty();
    }
    UnicodeScript main =
        scripts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
    return latin * 2 >= letters ? ofLatin(sample) : Optional.of(ofScript(main, scripts, sample));
  }

  private static String ofScript(
      UnicodeScript main, Map<UnicodeScript, Integer> scripts, String sample) {
    return switch (main) {
      case CYRILLIC -> ofCyrillic(sample);
      case ARABIC -> share(sample, "پچگژ") > 0.005 ? "Persian" : "Arabic";
      case HIRAGANA, KATAKANA -> "Japanese";
      case HAN -> scripts.containsKey(UnicodeScript.HIRAGANA) ? "Japanese" : "Chinese";
      case HANGUL -> "Korean";
      case DEVANAGARI -> "Hindi";
      default -> {
        String name = main.name().toLowerCase(Locale.ROOT);
        yield name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('_', ' ');
      }
    };
  }

  private static String ofCyrillic(String sample) {
    if (share(sample, "әғқұһі") > 0.02 && share(sample, "әғқұ") > 0.005) {
      return "Kazakh";
    }
    if (share(sample, "ңөү") > 0.005) {
      return "Kyrgyz";
    }
    if (share(sample, "ҷӯӣҳ") > 0.005) {
      return "Tajik";
    }
    if (share(sample, "ў") > 0.005) {
      return share(sample, "қғҳ") > 0.005 ? "Uzbek" : "Belarusian";
    }
    return share(sample, "іїєґ") > 0.01 ? "Ukrainian" : "Russian";
  }

  private static Optional<String> ofLatin(String sample) {
    int words = 0;
    int english = 0;
    Map<String, Integer> hits = new LinkedHashMap<>();
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]++", -1)) {
      words += word.isEmpty() ? 0 : 1;
      english += ENGLISH.contains(word) ? 1 : 0;
      OTHERS.forEach((language, small) -> {
        if (small.contains(word)) {
          hits.merge(language, 1, Integer::sum);
        }
      });
    }
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    Map.Entry<String, Integer> best =
        hits.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(Map.entry("", 0));
    if (best.getValue() > english && best.getValue() * 12 >= words) {
      return Optional.of(best.getKey());
    }
    return words >= 60 && english * 25 < words ? Optional.of("unknown") : Optional.empty();
  }

  private static double share(String sample, String letters) {
    long all = sample.codePoints().filter(Character::isLetter).count();
    long these =
        sample.codePoints().filter(c -> letters.indexOf(Character.toLowerCase(c)) >= 0).count();
    return all == 0 ? 0 : (double) these / all;
  }

  private static String sample(String text) {
    if (text.length() <= SAMPLE) {
      return text;
    }
    int middle = text.length() / 2;
    int half = SAMPLE / 2;
    return text.substring(0, half)
        + " "
        + text.substring(middle, Math.min(text.length(), middle + half));
  }

  private static Map<String, Set<String>> others() {
    Map<String, Set<String>> others = new LinkedHashMap<>();
    others.put(
        "German",
        words(
            "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch"));
    others.put(
        "French",
        words("le la les de des et en un une du que qui dans pour est au sur par pas avec ce"));
    others.put(
        "Spanish", words("el la los las de que y en un una por con no para su se del al es como"));
    others.put(
        "Portuguese", words("o os as de que e do da em um uma para com não por no na dos das ao"));
    others.put(
        "Italian",
        words("il lo la gli le di che e un una per con non del della dei nel alla è sono"));
    others.put(
        "Turkish",
        words(
            "ve bir bu da de için ile olarak çok daha olan gibi ise ancak kadar sonra her yeni"
                + " en göre tarafından ettiği"));
    others.put(
        "Azerbaijani", words("və bir bu da də üçün ilə olan edib ki isə daha kimi görə sonra hər"));
    others.put(
        "Uzbek", words("va bu bilan uchun ham bir edi kerak qilish deb esa bo yil haqida o shu"));
    others.put(
        "Polish", words("i w na z do że się nie to jest o od za po przez jak oraz dla ale przy"));
    others.put(
        "Dutch", words("de het een van en in dat op te voor met zijn niet aan er om ook als bij"));
    others.put(
        "Romanian", words("și în de la a cu pe din că nu un o care pentru este au mai prin sau"));
    others.put("Czech", words("a v na se je že s z do to o k i pro by za od při jako podle které"));
    others.put("Hungarian", words("a az és hogy nem is egy van volt meg ezt már csak de még mint"));
    others.put(
        "Indonesian", words("yang dan di dari untuk dengan ini itu pada dalam akan tidak oleh ke"));
    return others;
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" ", -1));
  }
}
