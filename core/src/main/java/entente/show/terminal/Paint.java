package entente.show.terminal;

import entente.event.Standing;

/**
 * The colours of a terminal; without colour every method gives back the bare words. Meaning never
 * rests on colour: the word stands there too.
 *
 * @param coloured whether to write escape sequences
 */
public record Paint(boolean coloured) {
  String bold(String words) {
    return in("1", words);
  }

  String dim(String words) {
    return in("2", words);
  }

  String place(String words) {
    return in("36", words);
  }

  String of(Standing standing, String words) {
    return in(code(standing), words);
  }

  private static String code(Standing standing) {
    return switch (standing) {
      case REPORTED -> "32";
      case ATTRIBUTED -> "36";
      case ALLEGED -> "33";
      case PLANNED -> "34";
      case FORECAST -> "35";
      case HYPOTHETICAL -> "2;35";
      case CALL_TO_ACTION -> "1;33";
      case DENIED -> "31";
      case OPINION -> "2";
    };
  }

  private String in(String code, String words) {
    return coloured && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
