package entente.read.actor;

import java.util.Set;
import java.util.regex.Pattern;

/** Weapons named by their makers' letters and numbers: "F-16", "Su-27s", "S-400". */
final class Designators {
  private static final Pattern FORM =
      Pattern.compile("(?:[A-Z][A-Za-z]?|[A-Z]{2,3}|MiG|Yak)-[1-9]\\d{0,2}[A-Z]{0,2}s?");

  /**
   * Paper, visas, groups of states, nuclides, time zones, flights, airliners, spies, youth teams
   * and the like, which have the same form.
   */
  private static final Pattern OTHER =
      Pattern.compile(
          "A-[34](?:\\d\\d)?|[HLOP]-[1-5][ABC]?|[FIJ]-1|I-\\d+|[GPUTQKDCV]-\\d{1,2}"
              + "|(?:EU|UN|US|UK|TV|CO|PM|No|MH|MI|MS|AU|AL|BA|QZ|GMT|UTC|EST|EDT|PST|BST|CET|ISS"
              + "|ISO|HIV|HLA|Cs|Sr|Pu|Po|Am|Th|Co|He|Li|Vol|Art|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
              + "|Dec|Jan|Feb|Mar)-\\d+[A-Z]{0,2}s?");

  /** Weapons that the exclusions would take along. */
  private static final Set<String> FAMOUS =
      WordList.set(
          """
          C-5 C-17 C-27 C-47 V-22 U-2 T-14 T-34 T-54 T-55 T-62 T-64 T-72 T-80 T-90 P-3 P-3C
          F-14 F-15 F-16 F-18 D-20 D-30 K-9
          """);

  private static final Set<String> NO_WEAPON_AFTER =
      WordList.set(
          """
          visa visas flight flights highway motorway road school schools paper team tournament
          championship vitamin size win victory defeat loss draw
          """);

  private static final Set<String> NO_WEAPON_BEFORE =
      Set.of("flight", "highway", "motorway", "route", "road", "vitamin", "section", "article");

  private Designators() {}

  /** {@return whether the word names a weapon} */
  static boolean isEquipment(Wording words, int at) {
    String form = words.form(at);
    return form.indexOf('-') > 0
        && FORM.matcher(form).matches()
        && (isFamous(form) || !OTHER.matcher(form).matches())
        && !NO_WEAPON_AFTER.contains(words.lower(at + 1))
        && !NO_WEAPON_BEFORE.contains(words.lower(at - 1));
  }

  private static boolean isFamous(String form) {
    return FAMOUS.contains(form.endsWith("s") ? form.substring(0, form.length() - 1) : form);
  }
}
