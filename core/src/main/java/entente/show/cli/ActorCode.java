package entente.show.cli;

import entente.event.Actor;
import entente.keep.reference.States;

/** Reads the codes by which users name states and other actors. */
final class ActorCode {
  private ActorCode() {}

  /**
   * {@return the code of a state, without a sector}
   *
   * @throws UserError if it is no code
   */
  static String ofState(String written) {
    return of(written, "is no code of a state; write one such as KAZ");
  }

  /**
   * {@return a code without a sector}
   *
   * @param otherwise what is said of a word that is no code
   * @throws UserError if it is no code
   */
  static String of(String written, String otherwise) {
    try {
      return Actor.parse(written).code();
    } catch (IllegalArgumentException e) {
      throw new UserError("'" + written + "' " + otherwise);
    }
  }

  /**
   * {@return the code of a state that a table of reference knows, by any code or name}
   *
   * @throws UserError if there is no such state
   */
  static String known(String word) {
    return States.shipped().of(word).orElseThrow(() -> unknown(word));
  }

  /**
   * {@return likewise, or a code that is written as one}
   *
   * @throws UserError if it is neither
   */
  static String knownOrCode(String word) {
    return States.shipped().ofActor(word).orElseThrow(() -> unknown(word));
  }

  private static UserError unknown(String word) {
    return new UserError("'" + word + "' is no state that is known; give a code such as KAZ");
  }
}
