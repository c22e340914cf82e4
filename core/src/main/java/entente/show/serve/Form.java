package entente.show.serve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form an answer is wanted. */
enum Form {
  HTML,
  CSV,
  PARQUET,
  JSON,
  SVG,
  PNG;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return whether it is rows and columns, and nothing else} */
  boolean isTable() {
    return this == CSV || this == PARQUET;
  }

  /** {@return whether it is a drawing, and nothing else} */
  boolean isPicture() {
    return this == SVG || this == PNG;
  }

  static Optional<Form> of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
