package entente.score;

import java.util.Locale;

/** Why a gold statement was not found as it should be, or that a coded one is not in the gold. */
public enum Cause {
  /** No rule of the type could speak of these words. */
  NO_RULE,
  /** Something was coded there, but of another type. */
  OTHER_TYPE,
  /** A word that sets off a rule of the type stands there, but the rule did not fire. */
  WRONG_PARSE,
  /** Nothing was coded there, and how the article was read is not at hand. */
  NOT_CODED,
  /** Found with its type, but other actors, or in other roles. */
  WRONG_ACTOR,
  /** Found with its type, but told by others, or as otherwise real or sure. */
  WRONG_STANDING,
  /** Coded, but not in the gold. */
  EXTRA;

  /** {@return its name in reports, such as {@code wrong parse}} */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
