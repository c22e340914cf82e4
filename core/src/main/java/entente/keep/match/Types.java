package entente.keep.match;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How far two types can be codings of one happening: reporters word the same act differently. */
final class Types {
  private static final Set<String> FRIENDLY =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "REQUEST",
          "RETREAT",
          "MOBILIZE");
  private static final Set<String> HOSTILE =
      Set.of(
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "COERCE",
          "ASSAULT",
          "MOBILIZE",
          "REQUEST",
          "RETREAT");

  private static final Map<String, Double> NEAR =
      Map.ofEntries(
          Map.entry("AGREE COOPERATE", 0.5),
          Map.entry("AGREE CONSULT", 0.4),
          Map.entry("CONSULT COOPERATE", 0.4),
          Map.entry("AGREE AID", 0.5),
          Map.entry("AID COOPERATE", 0.5),
          Map.entry("AGREE SUPPORT", 0.4),
          Map.entry("CONSULT SUPPORT", 0.3),
          Map.entry("COOPERATE MOBILIZE", 0.6),
          Map.entry("ASSAULT COERCE", 0.5),
          Map.entry("ASSAULT MOBILIZE", 0.2),
          Map.entry("COERCE SANCTION", 0.6),
          Map.entry("REJECT SANCTION", 0.3),
          Map.entry("ACCUSE REJECT", 0.3),
          Map.entry("ACCUSE THREATEN", 0.3),
          Map.entry("CONCEDE RETREAT", 0.5),
          Map.entry("AGREE CONCEDE", 0.4),
          Map.entry("MOBILIZE RETREAT", 0.2),
          Map.entry("CONSULT REQUEST", 0.2),
          Map.entry("CONSULT MOBILIZE", 0.4),
          Map.entry("REQUEST SANCTION", 0.4),
          Map.entry("AGREE REQUEST", 0.2),
          Map.entry("COERCE REJECT", 0.2));

  /** Meetings, agreements and their signing, things done together. */
  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "SUPPORT", "COOPERATE");

  /** What one side does by itself, and says that it does. */
  private static final Set<String> OWN_ACTS =
      Set.of(
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "SANCTION",
          "COERCE",
          "AID",
          "REQUEST",
          "CONCEDE",
          "RETREAT");

  private Types() {}

  /** {@return 1 for the same, 0 for what no wording makes the same} */
  static double nearness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    String pair = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    return NEAR.getOrDefault(pair, 0.0);
  }

  /**
   * {@return whether it is done by both sides alike, so that it is no matter who is named first}
   */
  static boolean isMutual(String type) {
    return MUTUAL.contains(type);
  }

  /** {@return whether who does it makes it this act and no other} */
  static boolean isOwnAct(String type) {
    return OWN_ACTS.contains(type);
  }

  /** {@return the families by which mentions are sought; two near types share one} */
  static Set<String> families(String type) {
    Set<String> families = new TreeSet<>();
    if (FRIENDLY.contains(type)) {
      families.add("+");
    }
    if (HOSTILE.contains(type)) {
      families.add("-");
    }
    if (families.isEmpty()) {
      families.add(type);
    }
    return families;
  }
}
