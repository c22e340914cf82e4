package entente.show.cli;

import entente.read.ArticleReader;
import entente.read.Reading;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the commands are joined to: the one place that knows how a reader is made and where articles
 * come from.
 *
 * @param readers makes a reader of the user's codebook and actor table
 * @param inputs opens the user's inputs
 * @param codebooks describes the types of a codebook
 */
public record Wiring(Readers readers, Inputs inputs, Codebooks codebooks) {
  /** {@return the program as it is shipped} */
  public static Wiring standard() {
    return new Wiring(
        (codebook, actors) -> article -> new Reading(article, List.of(), List.of()),
        (places, in) -> Stream.empty(),
        codebook -> Stream.empty());
  }

  /** Makes readers. */
  @FunctionalInterface
  public interface Readers {
    /**
     * {@return a reader}
     *
     * @param codebook folder with the user's own codebook, which extends the one that is shipped
     * @param actors file with the user's own actors, which are added to those that are shipped
     * @throws UserError if one of them has a mistake
     */
    ArticleReader reader(Optional<Path> codebook, Optional<Path> actors);
  }

  /** Opens inputs. */
  @FunctionalInterface
  public interface Inputs {
    /**
     * {@return what comes out of the places, lazily and in order}
     *
     * @param places files, folders, or {@code -} for standard input
     * @param in standard input
     */
    Stream<Incoming> open(List<String> places, InputStream in);
  }

  /** Describes codebooks. */
  @FunctionalInterface
  public interface Codebooks {
    /** {@return the types, in the codebook's order} */
    Stream<TypeLine> types(Optional<Path> codebook);
  }

  /**
   * One type of a codebook, for a list.
   *
   * @param kind such as {@code event}
   * @param type such as {@code COOPERATE}
   * @param definition one sentence
   */
  public record TypeLine(String kind, String type, String definition) {}
}
