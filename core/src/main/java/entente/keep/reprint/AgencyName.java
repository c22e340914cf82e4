package entente.keep.reprint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the name of an agency or a paper from that of a person and from the desk's own staff. */
final class AgencyName {
  /** Words of which one is enough, in upper case. */
  private static final Set<String> KNOWN =
      Set.of(
          // What they call themselves.
          "AGENCY",
          "AGENCIES",
          "NEWS",
          "NEWSWIRE",
          "PRESS",
          "PRESSE",
          "WIRE",
          "TIMES",
          "POST",
          "HERALD",
          "TRIBUNE",
          "GAZETTE",
          "COURIER",
          "DISPATCH",
          "BROADCASTING",
          "RADIO",
          // Their names.
          "AFP",
          "AKIPRESS",
          "ANADOLU",
          "ANI",
          "ANSA",
          "AP",
          "APA",
          "ARMENPRESS",
          "BBC",
          "BELTA",
          "BLOOMBERG",
          "CNN",
          "DPA",
          "EFE",
          "IANS",
          "INTERFAX",
          "IRNA",
          "ITAR",
          "JAZEERA",
          "KAZINFORM",
          "KYODO",
          "NOVOSTI",
          "PTI",
          "REUTERS",
          "RFE",
          "RIA",
          "SANA",
          "SPUTNIK",
          "TASS",
          "UKRINFORM",
          "UNIAN",
          "UPI",
          "VOA",
          "XINHUA",
          "YONHAP");

  private static final Set<String> STAFF =
      Set.of(
          "OUR",
          "OWN",
          "STAFF",
          "CORRESPONDENT",
          "CORRESPONDENTS",
          "REPORTER",
          "REPORTERS",
          "WRITER",
          "WRITERS",
          "EDITOR",
          "EDITORS",
          "DESK",
          "NEWSROOM");

  private static final Pattern TITLE =
      Pattern.compile("(?i) (?:staff|correspondents?|reporters?|writers?)(?: writers?)?$");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
  private static final Pattern CAPITALS = Pattern.compile("\\P{Ll}+");

  private AgencyName() {}

  /** {@return the name without who of its staff it was: {@code Reuters Staff} is Reuters} */
  static String bare(String name) {
    return TITLE.matcher(name.strip()).replaceAll("");
  }

  /** {@return whether a word of it is that of an agency or a paper} */
  static boolean isKnown(String name) {
    return !isStaff(name) && words(name).anyMatch(KNOWN::contains);
  }

  /** {@return whether it is known, or has an acronym and is not all in capitals as names can be} */
  static boolean looksLikeOne(String name) {
    boolean one = !name.contains(" ");
    boolean acronym = Arrays.stream(name.split(" ", -1)).anyMatch(ACRONYM.asMatchPredicate());
    return isKnown(name)
        || (!isStaff(name) && acronym && (one || !CAPITALS.matcher(name).matches()));
  }

  /** {@return whether it is more likely an agency than a person: two plain words are a person} */
  static boolean isNoPerson(String name) {
    return looksLikeOne(name) || (!isStaff(name) && !name.contains(" "));
  }

  private static boolean isStaff(String name) {
    return words(name).anyMatch(STAFF::contains);
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(name.toUpperCase(Locale.ROOT).split("[ .-]+", -1));
  }
}
