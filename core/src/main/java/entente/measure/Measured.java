package entente.measure;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** A figure, or why there is none. */
public sealed interface Measured {
  /**
   * A figure that is defined.
   *
   * @param figure finite
   */
  record Value(double figure) implements Measured {
    public Value {
      if (!Double.isFinite(figure)) {
        throw new IllegalArgumentException("not a figure: " + figure);
      }
    }
  }

  /**
   * No figure.
   *
   * @param reason a clause that tells why, such as {@code both never vary}
   */
  record Missing(String reason) implements Measured {}

  /** {@return the figure} */
  static Measured of(double figure) {
    return new Value(figure);
  }

  /** {@return that there is none, and why} */
  static Measured missing(String reason) {
    return new Missing(reason);
  }

  /** {@return the figure, if there is one} */
  default OptionalDouble value() {
    return this instanceof Value(double figure)
        ? OptionalDouble.of(figure)
        : OptionalDouble.empty();
  }

  /** {@return the function of the figure, or the same reason why there is none} */
  default Measured map(DoubleUnaryOperator function) {
    return this instanceof Value(double figure) ? of(function.applyAsDouble(figure)) : this;
  }
}
