package entente.measure;

import java.util.Optional;
import java.util.function.Function;

/**
 * A result of several parts, or why there is none; {@link Measured} is the same for one figure.
 *
 * @param <T> what was found
 */
public sealed interface Outcome<T> {
  /** A result. */
  record Found<T>(T found) implements Outcome<T> {}

  /**
   * No result.
   *
   * @param reason a clause that tells why, such as {@code the series is shorter than two segments}
   */
  record Missing<T>(String reason) implements Outcome<T> {}

  /** {@return the result} */
  static <T> Outcome<T> of(T result) {
    return new Found<>(result);
  }

  /** {@return that there is none, and why} */
  static <T> Outcome<T> missing(String reason) {
    return new Missing<>(reason);
  }

  /** {@return the result, if there is one} */
  default Optional<T> result() {
    return this instanceof Found<T>(T found) ? Optional.of(found) : Optional.empty();
  }

  /** {@return the function of the result, or the same reason why there is none} */
  default <R> Outcome<R> map(Function<T, R> function) {
    return switch (this) {
      case Found<T>(T found) -> of(function.apply(found));
      case Missing<T>(String reason) -> missing(reason);
    };
  }
}
