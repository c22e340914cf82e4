package entente.event;

import java.util.Arrays;

/**
 * How sure the innermost teller is that it is so, or that it is not (Saurí and Pustejovsky 2009,
 * FactBank).
 */
public enum Factuality {
  CERTAIN("CT+"),
  PROBABLE("PR+"),
  POSSIBLE("PS+"),
  CERTAINLY_NOT("CT-"),
  PROBABLY_NOT("PR-"),
  POSSIBLY_NOT("PS-"),
  /** Unknown or uncommitted. */
  UNCOMMITTED("UU");

  private final String value;

  Factuality(String value) {
    this.value = value;
  }

  /** {@return FactBank's own sign, such as {@code CT+}} */
  public String value() {
    return value;
  }

  /** {@return the same degree of sureness of the opposite} */
  public Factuality negated() {
    return switch (this) {
      case CERTAIN -> CERTAINLY_NOT;
      case PROBABLE -> PROBABLY_NOT;
      case POSSIBLE -> POSSIBLY_NOT;
      case CERTAINLY_NOT -> CERTAIN;
      case PROBABLY_NOT -> PROBABLE;
      case POSSIBLY_NOT -> POSSIBLE;
      case UNCOMMITTED -> UNCOMMITTED;
    };
  }

  /** {@return whether it says that the thing is not so} */
  public boolean denies() {
    return this == CERTAINLY_NOT || this == PROBABLY_NOT || this == POSSIBLY_NOT;
  }

  /**
   * {@return the value with that sign}
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Factuality parse(String value) {
    return Arrays.stream(values())
        .filter(each -> each.value.equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a factuality: '" + value + "'"));
  }
}
