package entente.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article as it came: the text is kept verbatim, and every offset counts in it.
 *
 * @param id its name in the output: the file's name without the ending, or the line's own id
 * @param title the headline, where it is known apart from the text
 * @param outlet who published it
 * @param address where it was published
 * @param published the day of publication
 * @param text the text that is read
 * @param language of the text, such as {@code en}, where the input says
 * @param licence what the input says of who may use it
 */
public record Article(
    String id,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> address,
    Optional<LocalDate> published,
    String text,
    Optional<String> language,
    Optional<String> licence) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
  }

  /** An article whose input says nothing of language or licence. */
  public Article(
      String id,
      Optional<String> title,
      Optional<String> outlet,
      Optional<String> address,
      Optional<LocalDate> published,
      String text) {
    this(id, title, outlet, address, published, text, Optional.empty(), Optional.empty());
  }

  /** {@return an article of which no more than its name and text is known} */
  public static Article of(String id, String text) {
    return new Article(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  /** {@return the same article with another day of publication} */
  public Article publishedOn(LocalDate day) {
    return new Article(id, title, outlet, address, Optional.of(day), text, language, licence);
  }

  /** {@return the same article under another id} */
  public Article named(String other) {
    return new Article(other, title, outlet, address, published, text, language, licence);
  }
}
