package entente.foresee.rule;

import java.util.Locale;

/**
 * Kinds of rule. Each looks at past facts of one form and speaks for an answer <i>o</i> to the
 * question with whom <i>s</i> will do <i>r</i>.
 */
public enum Family {
  /** s did r with o. */
  SAME(Signal.HABIT),
  /** s did anything with o. */
  PAIR(Signal.HABIT),
  /** Anyone did r with o. */
  COMMON(Signal.HABIT),
  /** Anyone did anything with o. */
  BUSY(Signal.HABIT),
  /** An actor of the same state as s did r with o. */
  COUNTRYMEN(Signal.HABIT),
  /** An actor of the same state as s did anything with o. */
  COUNTRYMEN_ANY(Signal.HABIT),
  /** s did r with an actor of the same state as o. */
  ITS_COUNTRY(Signal.HABIT),
  /** s did anything with an actor of the same state as o. */
  ITS_COUNTRY_ANY(Signal.HABIT),
  /** An actor of s's state did r with an actor of o's state. */
  COUNTRIES(Signal.HABIT),
  /** Actors that are such a part of a state as s did r with such a part of a state as o. */
  KINDS(Signal.HABIT),
  /** s dealt with x, and x with o. */
  PARTNERS_PARTNER(Signal.PATH),
  /** s dealt with x, and x did r with o. */
  PARTNER_TOO(Signal.PATH),
  /** s did r with x, others did r with x, and they did r with o. */
  ALIKE(Signal.PATH),
  /** s did r with x, and x dealt with o. */
  TARGETS_PARTNER(Signal.PATH),
  /** s did another type with o lately. */
  AFTER(Signal.TYPE_BY_AGE),
  /** The last that s did with o was of that type. */
  LAST(Signal.TYPE),
  /** o did or suffered another type in the last days. */
  LATELY(Signal.TYPE_BY_AGE),
  /** o is s. */
  SELF(Signal.FLAG),
  /** o is of the same state as s. */
  COMPATRIOT(Signal.FLAG);

  /** What a rule looks at in the facts. */
  enum Signal {
    HABIT,
    PATH,
    TYPE_BY_AGE,
    TYPE,
    FLAG
  }

  private final Signal signal;

  Family(Signal signal) {
    this.signal = signal;
  }

  Signal signal() {
    return signal;
  }

  /** {@return whether its rules name a type other than the asked one} */
  boolean isOnOtherType() {
    return signal == Signal.TYPE_BY_AGE || signal == Signal.TYPE;
  }

  /** {@return the word of rule files} */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
