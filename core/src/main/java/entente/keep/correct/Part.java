package entente.keep.correct;

import entente.event.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a statement can be wrong. */
public enum Part {
  /** The codebook's type. */
  TYPE,
  SOURCE,
  TARGET,
  PARTICIPANT,
  HOST,
  VIA,
  OVERSEER,
  /** Who tells it. */
  SPEAKER,
  /** How far it is to be taken as fact. */
  STANDING,
  /** All of it: the words say no such thing. */
  STATEMENT;

  /** {@return the word of the ledger, such as {@code source}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the part of that word} */
  public static Optional<Part> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** {@return the role, where actors in a role are meant} */
  public Optional<Role> role() {
    return Arrays.stream(Role.values()).filter(each -> each.word().equals(word())).findFirst();
  }
}
