package entente.foresee.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an actor's name tells of it: whose it is, and what kind of actor. {@code KAZ.GOV} and {@code
 * Government (Kazakhstan)} are a part of a state; {@code KAZ} and {@code Kazakhstan} are the state.
 *
 * @param place code or name of the state of which it is a part; empty where the name tells none
 * @param part which part; empty for a whole
 */
public record ActorName(String place, String part) {
  private static final Pattern IN_BRACKETS = Pattern.compile("(.+?)[_ ]\\((.+)\\)");
  private static final Pattern DOTTED = Pattern.compile("([A-Z]{3})\\.([A-Z]+)");

  /** {@return what that name tells} */
  public static ActorName of(String name) {
    Matcher bracketed = IN_BRACKETS.matcher(name);
    if (bracketed.matches()) {
      return new ActorName(bracketed.group(2), bracketed.group(1));
    }
    Matcher dotted = DOTTED.matcher(name);
    return dotted.matches()
        ? new ActorName(dotted.group(1), dotted.group(2))
        : new ActorName("", "");
  }
}
