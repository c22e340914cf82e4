package entente.read.actor;

import java.util.List;
import java.util.Set;

/** Tells by the words around a name in which of its meanings it stands. */
final class Surroundings {
  private static final Set<String> IN =
      Set.of("in", "at", "near", "outside", "around", "inside", "across", "throughout");
  private static final Set<String> TO = Set.of("to", "into", "for", "from", "via", "through");
  private static final Set<String> THROUGH = Set.of("on", "via", "through", "over", "to");
  private static final Set<String> POSSESSORS =
      Set.of("his", "her", "its", "their", "the", "my", "our", "a", "'s");

  /** Beginnings of words of motion, which make of "to Brussels" a way and of none a demand. */
  private static final List<String> MOTION =
      WordList.list(
          """
          travel trip fly flew flown flight visit go went gone come came coming return arriv
          head leav left depart journey drive drove driving route train plane move moving
          relocat transfer bring brought rush hurr miles kilomet
          """);

  /** What comes from one who acts or goes to him. */
  private static final Set<String> MESSAGES =
      WordList.set(
          """
          pressure demand demands request requests call calls message messages letter warning
          criticism support order orders signal appeal answer response approval statement threat
          pledge promise aid money funds loan concession concessions permission
          """);

  private static final Set<String> NAMED_AFTER =
      WordList.set(
          """
          agreement agreements accord accords treaty protocol protocols convention conventions
          memorandum declaration pact charter statute communique olympics games marathon derby
          biennale philharmonic
          """);

  private static final int NEAR = 4;

  private Surroundings() {}

  /** {@return the rows that fit: where a seat is also a place, those of the place or the seat} */
  static List<Name> fitting(Wording words, int at, List<Name> names) {
    boolean place = names.stream().anyMatch(name -> name.kind() == NameKind.PLACE);
    boolean seat = names.stream().anyMatch(name -> name.kind() == NameKind.SEAT);
    if (!place || !seat) {
      return names;
    }
    NameKind wanted = isPlaced(words, at) ? NameKind.PLACE : NameKind.SEAT;
    return names.stream().filter(name -> name.kind() == wanted).toList();
  }

  private static boolean isPlaced(Wording words, int at) {
    String before = words.lower(at - 1);
    if (IN.contains(before)) {
      return true;
    }
    if (TO.contains(before)) {
      for (int word = at - 2; word >= Math.max(0, at - 1 - NEAR); word--) {
        String lower = words.lower(word);
        if (MESSAGES.contains(lower)) {
          return false;
        }
        if (MOTION.stream().anyMatch(lower::startsWith)) {
          return true;
        }
      }
    }
    // "a Brussels suburb", "the Brussels airport"
    return Set.of("suburb", "district", "airport", "street", "hotel", "metro", "neighbourhood")
        .contains(words.lower(at + 1));
  }

  /** {@return whether a town gives its name to a treaty or an event: "the Algiers Agreement"} */
  static boolean isNamesake(Wording words, Name name, int next) {
    return (name.kind() == NameKind.CAPITAL || name.kind() == NameKind.PLACE)
        && words.isCapitalised(next)
        && !words.headline()
        && NAMED_AFTER.contains(words.lower(next));
  }

  /** {@return whether a company's name is the way by which somebody speaks: "on his Twitter"} */
  static boolean isChannel(Wording words, int at) {
    int before = POSSESSORS.contains(words.lower(at - 1)) ? at - 2 : at - 1;
    if (words.lower(before + 1).equals("'s")) {
      before--;
    }
    return THROUGH.contains(words.lower(before));
  }
}
