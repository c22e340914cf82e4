package entente.show.serve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form an answer is wanted. */
enum Form {
  HTML,
  CSV,
  PARQUET,
  JSON;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return whether it is rows and columns, and nothing else} */
  boolean isTable() {
    return this == CSV || this == PARQUET;
  }

  static Optional<Form> of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
