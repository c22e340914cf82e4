package entente.read.text;

import java.util.Locale;
import java.util.Set;

/** Words that keep their full stop, and what may follow them. */
final class Abbreviations {
  /** A name or number follows these: the sentence never ends here. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr",
          "Mrs",
          "Ms",
          "Messrs",
          "Dr",
          "Prof",
          "Gen",
          "Lt",
          "Lieut",
          "Col",
          "Maj",
          "Sgt",
          "Capt",
          "Cpt",
          "Cmdr",
          "Cdr",
          "Adm",
          "Brig",
          "Cpl",
          "Pvt",
          "Sen",
          "Sens",
          "Rep",
          "Reps",
          "Gov",
          "Pres",
          "St",
          "Ste",
          "Mt",
          "Rev",
          "Hon",
          "Amb",
          "Supt",
          "Insp",
          "Det",
          "Atty",
          "Fr",
          "Msgr",
          "Mgr",
          "Vice-Adm",
          "Ayat",
          "vs",
          "cf",
          "approx",
          "incl",
          "viz",
          "ca");

  private static final Set<String> OTHERS =
      Set.of(
          "Inc", "Corp", "Ltd", "Co", "Cos", "Bros", "Jr", "Sr", "etc", "al", "est", "Dept", "Assn",
          "Univ", "Intl", "Govt", "govt", "Ave", "Blvd", "Rd", "Esq", "Ont", "Que", "Calif", "Conn",
          "Fla", "Okla", "Penn", "Tenn", "Wis", "Minn", "Mich", "Nev", "Ariz", "Colo", "Md", "Va",
          "Ga", "Pa", "Ky", "La", "Ph", "Rus", "Ukr", "Eng", "Lit", "ed", "eds", "op", "Ft", "ft");

  /** Abbreviations only where a number follows: "no." and "art." end sentences too. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "No", "Nos", "no", "nos", "Art", "art", "Fig", "fig", "Vol", "vol", "Sec", "sec", "Ch",
          "ch", "Par", "para", "p", "pp", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
          "Sept", "Oct", "Nov", "Dec");

  private static final Set<String> MONTHS =
      Set.of("Jan", "Feb", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Apr");

  /** Spelt with spaces by some outlets; longer ones first, so that they win. */
  static final String[] SPACED = {"U. S. S. R.", "U. S. A.", "U. A. E.", "U. S.", "U. N.", "U. K."};

  /** Words that begin sentences much more often than they follow an abbreviation. */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "You",
          "In",
          "On",
          "At",
          "But",
          "And",
          "However",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "When",
          "While",
          "After",
          "Before",
          "According",
          "Meanwhile",
          "As",
          "If",
          "For",
          "Its",
          "His",
          "Her",
          "Their",
          "Our",
          "My",
          "Last",
          "Earlier",
          "Also",
          "Both",
          "Some",
          "Many",
          "Most",
          "No",
          "Not",
          "Since",
          "Yet",
          "Although",
          "Though",
          "Despite",
          "With",
          "What",
          "Why",
          "How",
          "Where",
          "Who",
          "Under",
          "During",
          "Once",
          "Today",
          "Yesterday",
          "Now",
          "Then",
          "So",
          "Still",
          "Instead",
          "Moreover",
          "Besides",
          "Nevertheless",
          "Therefore",
          "Thus",
          "Another",
          "Later",
          "Such",
          "Even",
          "Let",
          "One",
          "To",
          "From",
          "By",
          "Or",
          "Nor",
          "Because",
          "Until",
          "Asked",
          "Only",
          "Here",
          "Of",
          "Other",
          "Others",
          "Several",
          "Is",
          "Are",
          "Was",
          "Were",
          "Do");

  private static final Set<String> DOMAINS =
      Set.of(
          "ru", "com", "org", "net", "info", "az", "kz", "ua", "by", "am", "ge", "uz", "kg", "tj",
          "tm", "md", "eu", "uk", "us", "de", "fr", "cn", "tv", "me", "io", "gov", "mil", "int",
          "edu", "pl", "lt", "lv", "ee", "tr", "ir", "su");

  private Abbreviations() {}

  static boolean isTitle(String word) {
    return TITLES.contains(lastPart(word));
  }

  static boolean precedesNumber(String word) {
    return BEFORE_NUMBERS.contains(word);
  }

  /** {@return whether the word keeps its full stop whatever follows} */
  static boolean isKnown(String word) {
    String part = lastPart(word);
    return TITLES.contains(part) || OTHERS.contains(part) || MONTHS.contains(part);
  }

  static boolean startsSentences(String word) {
    return STARTERS.contains(word);
  }

  static boolean isDomain(String letters) {
    return DOMAINS.contains(letters.toLowerCase(Locale.ROOT));
  }

  /** Of "Lieut.-Gen" it is "Gen" that counts. */
  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }
}
