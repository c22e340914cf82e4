package entente.show.serve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form an answer is wanted. */
enum Form {
  HTML,
  CSV,
  JSON;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Form> of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
