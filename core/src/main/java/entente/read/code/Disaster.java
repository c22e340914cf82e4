package entente.read.code;

import java.util.Set;

/**
 * Whether an article tells of a disaster: then the killed and injured are no victims of anybody,
 * unless the sentence says of whom.
 */
final class Disaster {
  private static final Set<String> DISASTERS =
      Set.of(
          "earthquake",
          "quake",
          "hurricane",
          "typhoon",
          "cyclone",
          "storm",
          "flood",
          "flooding",
          "tsunami",
          "tornado",
          "landslide",
          "avalanche",
          "wildfire",
          "bushfire",
          "fire",
          "blaze",
          "crash",
          "accident",
          "collision",
          "derailment",
          "eruption",
          "volcano",
          "outbreak",
          "epidemic",
          "pandemic",
          "virus",
          "disease",
          "measles",
          "ebola",
          "cholera",
          "drought",
          "famine",
          "stampede",
          "shipwreck",
          "aftershock",
          "firefighter",
          "airliner");

  private static final Set<String> VIOLENCE =
      Set.of(
          "attack",
          "bomb",
          "bombing",
          "bomber",
          "clash",
          "shelling",
          "airstrike",
          "missile",
          "rocket",
          "troop",
          "soldier",
          "army",
          "rebel",
          "militant",
          "militia",
          "gunman",
          "gunmen",
          "terrorist",
          "terrorism",
          "war",
          "fighting",
          "ceasefire",
          "protest",
          "protester",
          "insurgent",
          "massacre",
          "siege",
          "hostage",
          "assassination",
          "invasion",
          "offensive",
          "shooting",
          "explosive",
          "grenade",
          "sniper");

  /** So many words of disaster, and more than three to one of violence, make one. */
  private static final int LEAST = 3;

  private int disaster;
  private int violence;

  /** Takes in a word of the article, in its base form. */
  void see(String lemma) {
    disaster += DISASTERS.contains(lemma) ? 1 : 0;
    violence += VIOLENCE.contains(lemma) ? 1 : 0;
  }

  boolean isTold() {
    return disaster >= LEAST && disaster > LEAST * violence;
  }
}
